import { LARGE_NUMERAL, parseLargeNumber, writeLargeNumber } from '@/lib/report/chinese-number'
import { looseText } from '@/lib/text/loose-text'

/** Ways to write one unit. As texts and keyboards have them; each is folded. */
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
  '摄氏度 ℃ °C',
  '千瓦时 kWh',
  '千瓦 kW',
  '兆瓦 MW',
].map((group) => [...new Set(group.split(' ').map((unit) => looseText(unit)))])
const MEMBERS_OF = new Map(GROUPS.flatMap((group) => group.map((unit) => [unit, group] as const)))
const ANY_UNIT = [...MEMBERS_OF.keys()].sort((a, b) => b.length - a.length).join('|')
/** Only behind a number. 5G is no weight, nor is a 5T drive; 500g is. */
const UNITS = new RegExp(`(?<=[0-9十百千万亿两多余])(?<!(?<![0-9.])[0-9](?=[gtl](?![a-z])))(?:${ANY_UNIT})(?![a-z0-9²³])`, 'g')
const UNIT_ALONE = new RegExp(`^(?:${ANY_UNIT})$`)

const PERCENT = /(?<![0-9.])([0-9]{1,4})(\.[0-9]{1,4})?([%‰])/g
const SHARE = new RegExp(`(百|千)分之(?:([0-9]+(?:\\.[0-9]+)?)|(${LARGE_NUMERAL})(?:点([零一二三四五六七八九]{1,4}))?)`, 'g')
const DIGITS = '零一二三四五六七八九'

/**
 * How units are written otherwise: 960万平方公里 is 960万km², 35.3% is 百分之三十五点三.
 *
 * @param folded  in any view
 */
export function writeUnits(folded: string): string[] {
  const found = [...folded.matchAll(UNITS)].map(([unit]) => unit)
  const most = Math.max(0, ...found.map((unit) => MEMBERS_OF.get(unit)?.length ?? 0))
  const members = Array.from({ length: most }, (_, i) =>
    folded.replace(UNITS, (unit) => MEMBERS_OF.get(unit)?.[i] ?? unit),
  )
  // One letter alone is no unit.
  const alone = folded.length > 1 && UNIT_ALONE.test(folded) ? (MEMBERS_OF.get(folded) ?? []).filter(({ length }) => length > 1) : []
  return [...members, ...alone, ...writeShares(folded)]
}

function writeShares(folded: string): string[] {
  const inHan = (write: (whole: string, part: string) => string) =>
    folded.replace(PERCENT, (_, whole: string, part: string | undefined, sign: string) => `${sign === '%' ? '百' : '千'}分之${write(whole, part ?? '')}`)
  const inFigures = (write: (of: string, number: string) => string) =>
    folded.replace(SHARE, (share, of: string, figures: string | undefined, numeral: string | undefined, decimals: string | undefined) => {
      const number = figures ?? readDecimal(numeral ?? '', decimals ?? '')
      return number === null ? share : write(of, number)
    })
  return [
    inHan((whole, part) => whole + part),
    inHan(writeDecimal),
    inFigures((of, number) => number + (of === '百' ? '%' : '‰')),
    inFigures((of, number) => `${of}分之${number}`),
    inFigures((of, number) => {
      const [whole = '', part] = number.split('.')
      return `${of}分之${writeDecimal(whole, part === undefined ? '' : `.${part}`)}`
    }),
  ]
}

function writeDecimal(whole: string, part: string): string {
  const decimals = [...part.slice(1)].map((digit) => DIGITS.charAt(Number(digit)))
  return (writeLargeNumber(Number(whole)) || '零') + (decimals.length > 0 ? `点${decimals.join('')}` : '')
}

function readDecimal(numeral: string, decimals: string): string | null {
  const whole = numeral === '零' ? 0 : parseLargeNumber(numeral)
  if (whole === null) return null
  return decimals === '' ? `${whole}` : `${whole}.${[...decimals].map((digit) => DIGITS.indexOf(digit)).join('')}`
}
