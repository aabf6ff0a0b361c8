import {
  LARGE_NUMERAL,
  NUMERAL,
  parseChineseNumber,
  parseLargeNumber,
  readDigits,
  writeChineseNumber,
  writeDigits,
  writeLargeNumber,
} from '@/lib/report/chinese-number'
import { looseText } from '@/lib/text/loose-text'

/** The notations of each unit in texts and on keyboards; each is folded. */
const GROUPS = [
  '平方公里 平方千米 km² km2 ㎢',
  '平方米 平米 m² m2 ㎡',
  '立方米 m³ m3 ㎥',
  '公顷 ha hm² hm2',
  '公里 千米 km',
  '米 m',
  '厘米 公分 cm',
  '毫米 mm',
  '公斤 千克 kg',
  '克 g',
  '毫克 mg',
  '吨 t',
  '升 l',
  '毫升 ml',
  '摄氏度 ℃ °C 度',
  '千瓦时 kWh',
  '千瓦 kW',
  '兆瓦 MW',
  '千伏 kV',
].map((group) => [...new Set(group.split(' ').map((unit) => looseText(unit)))])
const MEMBERS_OF = new Map(GROUPS.flatMap((group) => group.map((unit) => [unit, group] as const)))
const ANY_UNIT = [...MEMBERS_OF.keys()].sort((a, b) => b.length - a.length).join('|')
/** Units count only behind a number. 5G is no weight, nor is a 5T drive; 500g is. */
const UNITS = new RegExp(
  `(?<=[0-9一二三四五六七八九十百千万亿两多余])(?<!(?<![0-9.])[0-9](?=[gtl](?![a-z])))(?:${ANY_UNIT})(?![a-z0-9²³])`,
  'g',
)
const UNIT_ALONE = new RegExp(`^(?:${ANY_UNIT})$`)

const PERCENT = /(?<![0-9.])([0-9]{1,4})(\.[0-9]{1,4})?([%‰‱])/g
const SIGNS = { 百: '%', 千: '‰', 万: '‱' } as const
const SHARE = new RegExp(
  `([百千万])分之(?:([0-9]+(?:\\.[0-9]+)?)|(${LARGE_NUMERAL})(?:点([零一二三四五六七八九]{1,4}))?)`,
  'g',
)
/** Tens of per cent, which are tenths as well. */
const TENS = /(?<![0-9.])([1-9])0%/g
const TENTHS =
  /(?<![0-9.十百千万亿])([1-9一二三四五六七八九])成(?![立员为果长绩效功本都分交都份品熟形因])/g
const TENS_IN_HAN = /百分之([二三四五六七八九]?)十(?![一二三四五六七八九点])/g
const FRACTION = /(?<![0-9./])([1-9][0-9]?)\/([1-9][0-9]?)(?![0-9./])/g
const PART = new RegExp(
  `(?<![0-9.])([1-9][0-9]?|${NUMERAL})分之([1-9][0-9]?|${NUMERAL})(?![0-9.十百千万])`,
  'g',
)
const AMOUNT = '[0-9]+(?:\\.[0-9]+)?(?:[百千]?[万亿])?'
/** ¥ and $ precede the amount, 元 and 美元 follow it. */
const CURRENCIES = (
  [
    ['¥', '元'],
    ['$', '美元'],
    ['€', '欧元'],
    ['£', '英镑'],
  ] as const
).map(([sign, unit]) => ({
  sign,
  unit,
  before: new RegExp(`[${sign}] ?(${AMOUNT})(?![0-9.])`, 'g'),
  behind: new RegExp(`(?<![0-9.])(${AMOUNT})${unit}`, 'g'),
}))
const BELOW_ZERO = /零下(?=[0-9]+(?:\.[0-9]+)?(?:°|度|摄氏))/g
const MINUS = /(?<![0-9a-z%])-(?=[0-9]+(?:\.[0-9]+)?(?:°|度|摄氏))/g
const CLOCK = /(?<![0-9:.])(0?[0-9]|1[0-9]|2[0-4]):([0-5][0-9])(?![0-9:])/g
const SPOKEN_CLOCK = /(?<![0-9])([0-9]|1[0-9]|2[0-4])[时点]([0-5][0-9])分?(?![0-9])/g
const RATIO = /(?<![0-9:.])([0-9]+(?:\.[0-9]+)?)([:比])([0-9]+(?:\.[0-9]+)?)(?![0-9:.])/g
/** The number of a document: 〔2021〕30号, 〔2021〕第30号. */
const DOCUMENT_NUMBER = /(?<=[12][0-9]{3}\) ?)(第?)(?=[0-9]{1,4}号)/g

/**
 * The other notations of units: 960万平方公里 is 960万km², 35.3% is 百分之三十五点三.
 *
 * @param folded in any view
 */
export function writeUnits(folded: string): string[] {
  const found = [...folded.matchAll(UNITS)].map(([unit]) => unit)
  const most = Math.max(0, ...found.map((unit) => MEMBERS_OF.get(unit)?.length ?? 0))
  const members = Array.from({ length: most }, (_, i) =>
    folded.replace(UNITS, (unit) => MEMBERS_OF.get(unit)?.[i] ?? unit),
  )
  // A single letter is no unit.
  const alone =
    folded.length > 1 && UNIT_ALONE.test(folded)
      ? (MEMBERS_OF.get(folded) ?? []).filter(({ length }) => length > 1)
      : []
  return [
    ...members,
    ...alone,
    ...writeShares(folded),
    ...writeAmounts(folded),
    ...writeOthers(folded),
  ]
}

function writeAmounts(folded: string): string[] {
  return CURRENCIES.flatMap(({ sign, unit, before, behind }) => {
    if (!folded.includes(sign) && !folded.includes(unit)) return []
    return [
      folded.replace(before, (_, amount: string) => amount + unit),
      folded.replace(behind, (_, amount: string) => sign + amount),
    ]
  })
}

/** Temperatures, times, ratios, numbers of documents. */
function writeOthers(folded: string): string[] {
  return [
    folded.replace(BELOW_ZERO, '-'),
    folded.replace(MINUS, '零下'),
    folded.replace(CLOCK, (_, hour: string, minute: string) => `${Number(hour)}时${minute}分`),
    folded.replace(CLOCK, (_, hour: string, minute: string) => `${Number(hour)}点${minute}`),
    folded.replace(CLOCK, (_, hour: string, minute: string) => `${Number(hour)}:${minute}`),
    folded.replace(
      CLOCK,
      (_, hour: string, minute: string) => `${hour.padStart(2, '0')}:${minute}`,
    ),
    folded.replace(SPOKEN_CLOCK, (_, hour: string, minute: string) => `${hour}:${minute}`),
    folded.replace(SPOKEN_CLOCK, (_, hour: string, minute: string) => `${hour}时${minute}分`),
    folded.replace(SPOKEN_CLOCK, (_, hour: string, minute: string) => `${hour}点${minute}`),
    folded.replace(
      SPOKEN_CLOCK,
      (_, hour: string, minute: string) => `${hour.padStart(2, '0')}:${minute}`,
    ),
    folded.replace(
      RATIO,
      (_, a: string, mark: string, b: string) => a + (mark === ':' ? '比' : ':') + b,
    ),
    folded.replace(DOCUMENT_NUMBER, (_, ordinal: string) => (ordinal === '' ? '第' : '')),
  ]
}

function writeShares(folded: string): string[] {
  const inHan = (write: (whole: string, part: string) => string) =>
    folded.replace(
      PERCENT,
      (_, whole: string, part: string | undefined, sign: string) =>
        `${sign === '%' ? '百' : sign === '‰' ? '千' : '万'}分之${write(whole, part ?? '')}`,
    )
  const inFigures = (write: (of: string, number: string) => string) =>
    folded.replace(
      SHARE,
      (
        share,
        of: string,
        figures: string | undefined,
        numeral: string | undefined,
        decimals: string | undefined,
      ) => {
        const number = figures ?? readDecimal(numeral ?? '', decimals ?? '')
        return number === null ? share : write(of, number)
      },
    )
  return [
    folded.replace(TENS, (_, tenths: string) => `${writeDigits(tenths)}成`),
    folded.replace(TENS, (_, tenths: string) => `${tenths}成`),
    folded.replace(TENTHS, (_, tenths: string) => `${readDigits(tenths)}0%`),
    folded.replace(
      TENTHS,
      (_, tenths: string) => `百分之${tenths === '1' || tenths === '一' ? '' : hanOf(tenths)}十`,
    ),
    folded.replace(TENS_IN_HAN, (_, tenths: string) => `${tenths === '' ? '一' : tenths}成`),
    folded.replace(
      TENS_IN_HAN,
      (_, tenths: string) => `${tenths === '' ? 1 : readDigits(tenths)}成`,
    ),
    folded.replace(
      FRACTION,
      (_, part: string, of: string) =>
        `${writeChineseNumber(Number(of))}分之${writeChineseNumber(Number(part))}`,
    ),
    folded.replace(PART, (share, of: string, part: string) => {
      const [a, b] = [part, of].map((number) =>
        /^[0-9]/.test(number) ? Number(number) : parseChineseNumber(number),
      )
      return a && b ? `${a}/${b}` : share
    }),
    inHan((whole, part) => whole + part),
    inHan((whole, part) => (whole + part === '100' ? '百' : whole + part)),
    inHan(writeDecimal),
    inFigures((of, number) => number + SIGNS[of as keyof typeof SIGNS]),
    inFigures((of, number) => `${of}分之${number}`),
    inFigures((of, number) => {
      const [whole = '', part] = number.split('.')
      return `${of}分之${writeDecimal(whole, part === undefined ? '' : `.${part}`)}`
    }),
  ]
}

function hanOf(digit: string): string {
  return /^[0-9]$/.test(digit) ? writeDigits(digit) : digit
}

function writeDecimal(whole: string, part: string): string {
  const decimals = writeDigits(part.slice(1))
  return (writeLargeNumber(Number(whole)) || '零') + (decimals === '' ? '' : `点${decimals}`)
}

function readDecimal(numeral: string, decimals: string): string | null {
  const whole = numeral === '零' ? 0 : numeral === '百' ? 100 : parseLargeNumber(numeral)
  if (whole === null) return null
  return decimals === '' ? `${whole}` : `${whole}.${readDigits(decimals)}`
}
