import { looseText } from '@/lib/text/loose-text'

const COUNTRY = '(?:\\(?\\+?(?:00)?86\\)?[- ]?)'
const MOBILE = new RegExp(`(?<![0-9])${COUNTRY}?(1[3-9](?:[- ]?[0-9]){9})(?![0-9])`)
const HOTLINE = /(?<![0-9])([48]00(?:[- ]?[0-9]){7})(?![0-9])/
/** Area codes: three digits for 010 and 02x, else four. */
const AREA = '010|02[0-9]|0[3-9][0-9]{2}'
const LOCAL = '[2-9][0-9]{2,3}[- ]?[0-9]{4}'
const EXTENSION = '(?: ?(?:转|-|ext\\.?) ?([0-9]{1,6}))?'
const LANDLINE = new RegExp(`(?<![0-9])\\(?(${AREA})\\)?[- ]?(${LOCAL})${EXTENSION}(?![0-9])`)
const ABROAD = new RegExp(
  `(?<![0-9])\\(?\\+?(?:00)?86\\)?[- ]?\\(?0?(10|2[0-9]|[3-9][0-9]{2})\\)?[- ]?(${LOCAL})${EXTENSION}(?![0-9])`,
)
/**
 * A number without an area code counts only at the end of a text or of such a word, as it could be
 * any number.
 */
const ALONE = new RegExp(`(?<=^|[话真线机:])(${LOCAL})$`)
/** The fewest digits of a telephone number: seven. */
const MIN_DIGITS = /[0-9](?:[^0-9]{0,2}[0-9]){6}/

/**
 * The other notations of the telephone number in a text: 138-1234-5678 is 13812345678, and
 * (010)82261627 is 010-8226 1627. The rest of the text stays.
 *
 * @param folded in any view
 */
export function writePhones(folded: string): string[] {
  if (!MIN_DIGITS.test(folded)) return []
  for (const [pattern, write] of KINDS) {
    const match = pattern.exec(folded)
    if (!match) continue
    const [before, after] = [
      folded.slice(0, match.index),
      folded.slice(match.index + match[0].length),
    ]
    return write(match.slice(1).map((part) => part ?? '')).map((number) =>
      looseText(before + number + after),
    )
  }
  return []
}

const KINDS: readonly [RegExp, (parts: string[]) => string[]][] = [
  [MOBILE, ([number = '']) => writeMobile(digitsOf(number))],
  [HOTLINE, ([number = '']) => writeHotline(digitsOf(number))],
  [
    LANDLINE,
    ([area = '', number = '', extension = '']) => writeLandline(area, digitsOf(number), extension),
  ],
  [
    ABROAD,
    ([area = '', number = '', extension = '']) =>
      writeLandline(`0${area}`, digitsOf(number), extension),
  ],
  [ALONE, ([number = '']) => groupLocal(digitsOf(number))],
]

function digitsOf(number: string): string {
  return number.replace(/[^0-9]/g, '')
}

function writeMobile(digits: string): string[] {
  const [a, b, c] = [digits.slice(0, 3), digits.slice(3, 7), digits.slice(7)]
  return [
    digits,
    ...['-', ' '].flatMap((mark) => [a + mark + b + mark + c, a + mark + b + c, a + b + mark + c]),
    `86${digits}`,
    `0086${digits}`,
    `0086-${digits}`,
    `0086 ${digits}`,
  ]
}

function writeHotline(digits: string): string[] {
  const [a, b, c] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)]
  const groups = [
    [a, b, c],
    [a, b + c],
    [a, digits.slice(3, 7), digits.slice(7)],
    [digits.slice(0, 4), digits.slice(4, 7), digits.slice(7)],
  ]
  return [digits, ...['-', ' '].flatMap((mark) => groups.map((parts) => parts.join(mark)))]
}

function writeLandline(area: string, digits: string, extension: string): string[] {
  const abroad = area.slice(1)
  const [plain = '', ...grouped] = groupLocal(digits)
  const usual = [`${area}-`, `${area})`, `${area} `]
  if (extension !== '') {
    return [...usual, area].flatMap((code) =>
      ['-', '转', ' 转 '].map((mark) => code + plain + mark + extension),
    )
  }
  return [
    ...[
      ...usual,
      area,
      `${area}) `,
      `86-${abroad}-`,
      `86${abroad}`,
      `86 ${abroad} `,
      `0086-${abroad}-`,
      `0086${abroad}`,
      `0086 ${abroad} `,
    ].map((code) => code + plain),
    ...usual.flatMap((code) => grouped.map((number) => code + number)),
  ]
}

/** The groupings of a local number: 82261627, 8226-1627, 8226 1627. */
function groupLocal(digits: string): string[] {
  const [a, b] = [digits.slice(0, -4), digits.slice(-4)]
  return [digits, `${a}-${b}`, `${a} ${b}`]
}
