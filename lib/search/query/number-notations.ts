import { HAN_DIGITS, parseNumeral, writeDigits, writeNumeral } from '@/lib/report/chinese-number'
import { readDate, readYear, writeDate } from './dates'

const NUMERALS = `[${HAN_DIGITS}十百千万亿两廿卅]`
/** The numerals of amounts of money, which are hard to forge. */
const CAPITALS = '壹贰叁肆伍陆柒捌玖拾佰仟'
const PLAIN = '一二三四五六七八九十百千'

const YEAR = `(?:[12][0-9]{3}|[一二][${HAN_DIGITS}0o]{3})`
const DATE =
  `${YEAR}年(?:(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:(?:[0-9]{1,2}|[一二三四五六七八九十廿卅]{1,3})[日号])?)?` +
  '|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:[0-9]{1,2}|[一二三四五六七八九十廿卅]{1,3})[日号]' +
  // The first year of a range.
  `|${YEAR}(?=[~至到-]${YEAR}年)`
/** Counters and measures; a numeral before anything else is mostly part of a word (一般, 统一). */
const COUNTER =
  '[个家名人位项条件次年月日天周岁级类种章节款编份户所处座台辆部批届期号元角分米里吨克升亩顷度倍层间套只头株棵张本册篇页卷场门科组队支块片口道站省市县区镇乡村秒点时代轮笔宗起例集余多季成折名员团]' +
  '|公(?:里|斤|顷|分)|千米|千克|千瓦|平方|立方|[厘毫]米|毫[克升]|小时|分钟|星期|工作日|百分点|[美欧日港]元|大类|大项|[百千]?分之|以[上下内]|(?:k?m[23²³]?|[cm]m|kg|kwh?|mw|ha|hm[2²])(?![a-z0-9])'
const FIGURES = '[0-9]+(?:\\.[0-9]+)?'
const MAGNITUDE = '[百千]?[万亿]'
const NUMBER = `${FIGURES}(?:${MAGNITUDE})?|${NUMERALS}+(?:点[${HAN_DIGITS}]{1,4}(?:${MAGNITUDE})?)?|[${CAPITALS}零万亿]{2,}`
/** A number before a counter, or the first number of a range whose last number is before one. */
const COUNTED = `(?=${COUNTER}|[~至到-]第?(?:${FIGURES}|${NUMERALS}+)(?:${MAGNITUDE})?(?:${COUNTER}))`
const TOKEN = new RegExp(
  `(?<![0-9.:/${HAN_DIGITS}十百千万亿两廿卅点${CAPITALS}])(?:(${DATE})|第(${FIGURES}|${NUMERALS}+)(?![0-9.])|(${NUMBER})${COUNTED})`,
  'g',
)

/** The most numbers to rewrite in one text; a longer text is nobody's query. */
const MAX_TOKENS = 6
const MAX_NUMBER = 1e12

type Kind = 'date' | 'ordinal' | 'number'
type Token = {
  readonly start: number
  readonly end: number
  readonly kind: Kind
  readonly forms: readonly string[]
}
/** The index of the form in which each kind is written. */
type Ways = Readonly<Record<Kind, number>>

/**
 * The other notations of the numbers and dates within a text: 3个单位 is 三个单位, 两家 is 2家, 1.5亿元 is
 * 15000万元, 自2012年3月1日起 is 自二〇一二年三月一日起. All numbers of one kind are written in one way, as texts do.
 *
 * @param folded in any view
 */
export function writeNumbers(folded: string): string[] {
  const tokens = Array.from(folded.matchAll(TOKEN), (match) => readToken(match, folded)).filter(
    (token) => token !== null,
  )
  if (tokens.length === 0 || tokens.length > MAX_TOKENS) return []
  let choices: Ways[] = [{ date: 0, ordinal: 0, number: 0 }]
  for (const kind of ['date', 'ordinal', 'number'] as const) {
    const ways = Math.max(
      1,
      ...tokens.filter((token) => token.kind === kind).map(({ forms }) => forms.length),
    )
    choices = Array.from({ length: ways }, (_, way) => way).flatMap((way) =>
      choices.map((choice) => ({ ...choice, [kind]: way })),
    )
  }
  return choices.map((choice) => {
    let text = ''
    let end = 0
    for (const { start, end: next, kind, forms } of tokens) {
      const way = choice[kind]
      text += folded.slice(end, start) + (forms[way] ?? forms[way % forms.length] ?? '')
      end = next
    }
    return text + folded.slice(end)
  })
}

function readToken(match: RegExpMatchArray, folded: string): Token | null {
  const [{ length }, date, ordinal, number] = match
  const start = match.index ?? 0
  const end = start + length
  if (date !== undefined) {
    const year = readYear(date)
    if (year !== null && !date.endsWith('年')) {
      return {
        start,
        end,
        kind: 'date',
        forms: writeDate({ year, month: null, day: null }).map((form) => form.slice(0, -1)),
      }
    }
    const read = readDate(date)
    // A number with marks between its parts is not part of a longer one.
    return (
      read && {
        start,
        end,
        kind: 'date',
        forms: writeDate(read).filter((form) => /[年月]/.test(form)),
      }
    )
  }
  const text = ordinal ?? number ?? ''
  // 百余家 is 一百余家.
  const value = valueOf(
    /^[百千万]$/.test(text) && /^[余多]/.test(folded.slice(end)) ? `一${text}` : text,
  )
  if (value === null || value <= 0 || value > MAX_NUMBER) return null
  if (ordinal !== undefined) {
    if (!Number.isInteger(value)) return null
    return { start, end, kind: 'ordinal', forms: [`第${value}`, `第${writeNumeral(value)}`] }
  }
  return { start, end, kind: 'number', forms: formsOf(value, folded.slice(end)) }
}

/** The value of a number; null if the text is none. */
function valueOf(text: string): number | null {
  const [, figures, scale = ''] = /^([0-9]+(?:\.[0-9]+)?)([百千]?[万亿])?$/.exec(text) ?? []
  if (figures !== undefined) return Number(`${figures}e${scaleOf(scale)}`)
  const plain = [...text].map((char) => PLAIN[CAPITALS.indexOf(char)] ?? char).join('')
  return parseNumeral(plain.replace('廿', '二十').replace('卅', '三十'))
}

/** The exponent of ten of a magnitude. */
function scaleOf(magnitude: string): number {
  return [...magnitude].reduce((sum, unit) => sum + ({ 百: 2, 千: 3, 万: 4, 亿: 8 }[unit] ?? 0), 0)
}

/** The forms of a number in order: figures, a numeral, and other forms in use. */
function formsOf(value: number, after: string): string[] {
  const isWhole = Number.isInteger(value)
  const numeral = isWhole ? writeNumeral(value) : writeFraction(value)
  const forms = [
    String(value),
    numeral,
    value === 2 ? '两' : numeral.replace(/二(?=[千万亿])|^二(?=百)/g, '两'),
  ]
  for (const [unit, size] of [
    ['万', 1e4],
    ['亿', 1e8],
  ] as const) {
    const count = Number((value / size).toPrecision(12))
    // 0.0015亿 and 5.79793万 are not in use.
    if (count < 1 || !/^[0-9]+(?:\.[0-9]{1,4})?$/.test(String(count))) continue
    forms.push(count + unit)
    if (!Number.isInteger(count)) forms.push(writeFraction(count) + unit)
  }
  if (/二十|三十/.test(numeral)) forms.push(numeral.replace('二十', '廿').replace('三十', '卅'))
  if (/^一[百千万]$/.test(numeral) && /^[余多]/.test(after)) forms.push(numeral.slice(1))
  if (isWhole && /^[元角分圆]|^[美欧日港]元/.test(after))
    forms.push([...numeral].map((char) => CAPITALS[PLAIN.indexOf(char)] ?? char).join(''))
  return [...new Set(forms)]
}

function writeFraction(value: number): string {
  const [whole = '', decimals = ''] = String(value).split('.')
  const numeral = whole === '0' ? '零' : writeNumeral(Number(whole))
  return decimals === '' ? numeral : `${numeral}点${writeDigits(decimals)}`
}
