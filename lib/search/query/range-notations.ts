import { LARGE_NUMERAL, readDigits, writeDigits } from '@/lib/report/chinese-number'

const NUMBER = `[0-9]{1,2}:[0-9]{2}|[0-9]+(?:\\.[0-9]+)?|${LARGE_NUMERAL}`
/** Units of more than one character; any other unit is one Han character, or a sign. */
const UNITS =
  '(?:万|亿|百万|千万)元|个(?:工作日|月|百分点)|工作日|小时|分钟|平方(?:米|公里|千米)|立方米|公里|千米|厘米|毫米|公斤|千克|公顷|周岁|星期'
const UNIT = `${UNITS}|%|‰|°c?|(?![至到和与及或的${'零一二三四五六七八九十百千'}])\\p{Script=Han}`
const RANGE = new RegExp(
  `(?<![0-9.:/(-])(第?)(${NUMBER})(${UNIT})?(?:--?|~|至|到)(第?)(${NUMBER})(${UNIT})?(?![0-9:/]|-[0-9])`,
  'gu',
)
const MARKS = ['-', '~', '至', '到']
/** From one year to another. */
const YEARS =
  /^([12][0-9]{3}|[一二][零一二三四五六七八九]{3})年?(?:--?|~|至|到)([12][0-9]{3}|[一二][零一二三四五六七八九]{3})(年?)$/
/** Six digits or more: a telephone number, not a range. */
const MANY_DIGITS = /^[0-9]{6}/

/**
 * The other notations of ranges: 18-35岁 is 18～35岁, 18至35岁, 18岁到35岁.
 *
 * @param folded in any view
 */
export function writeRanges(folded: string): string[] {
  const years = writeYears(folded)
  if (years.length > 0) return years
  return MARKS.flatMap((mark) =>
    [true, false].map((repeatsUnit) =>
      folded.replace(
        RANGE,
        (
          range,
          first: string,
          from: string,
          unit: string | undefined,
          second: string,
          to: string,
          last: string | undefined,
        ) => {
          const isBare = unit === undefined && last === undefined && first === ''
          if (MANY_DIGITS.test(to) || (isBare && !isUpwards(from, to))) return range
          // 18-35岁 and 18岁-35岁, but 9时-17分 has two units.
          const isShared = last !== undefined && (unit === undefined || unit === last)
          const [own, ordinal] = isShared
            ? [repeatsUnit ? last : '', repeatsUnit ? first : '']
            : [unit ?? '', second]
          return first + from + own + mark + (first === '' ? second : ordinal) + to + (last ?? '')
        },
      ),
    ),
  )
}

function writeYears(folded: string): string[] {
  const [, first = '', last = '', unit = ''] = YEARS.exec(folded) ?? []
  const [from, to] = [readDigits(first), readDigits(last)]
  if (from === '' || from >= to) return []
  // 1949-2001 occurs in 1949-2001年, so the second 年 is needed only together with the first.
  return [
    [from, to],
    [writeDigits(from), writeDigits(to)],
  ].flatMap(([from = '', to = '']) =>
    MARKS.flatMap((mark) => [from + mark + to, `${from}年${mark}${to}${unit}`]),
  )
}

/** Whether a range without a unit leads upwards: 2012-03 is a month. */
function isUpwards(from: string, to: string): boolean {
  return !/^[0-9.]+$/.test(from + to) || Number(from) < Number(to)
}
