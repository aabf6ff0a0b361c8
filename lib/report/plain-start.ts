import { entityAt } from '@/lib/report/entities'

/** The beginning of a line in plain characters, and the place of each character. */
export type PlainStart = {
  readonly text: string
  /** Offset in the line behind each code unit of `text`; the first entry is where `text` begins. */
  readonly ends: readonly number[]
}

/**
 * The length of the beginning, in UTF-16 units; markers are shorter, with everything that may occur
 * in them.
 */
const MAX_START_LENGTH = 24
const ALIKE = new Map(
  Object.entries({
    '（': '(',
    '〔': '(',
    '［': '(',
    '[': '(',
    '）': ')',
    '〕': ')',
    '］': ')',
    ']': ')',
    '，': ',',
    '．': '.',
    '：': ':',
    '﹒': '.',
    '｡': '。',
    壹: '一',
    贰: '二',
    貳: '二',
    叁: '三',
    肆: '四',
    伍: '五',
    陆: '六',
    陸: '六',
    柒: '七',
    捌: '八',
    玖: '九',
    拾: '十',
    佰: '百',
    仟: '千',
    '○': '〇',
    '◯': '〇',
    編: '编',
    節: '节',
    條: '条',
    兩: '两',
    份: '分',
  }),
)

/**
 * The first characters of a line in the form in which markers are written: leading white space,
 * zero-width, control and private-use characters left out, HTML entities decoded, full-width digits
 * and marks made plain. The line itself stays unchanged; `ends` leads back into it.
 *
 * @param mayBegin tests the first kept character; if it returns false, the text is empty
 */
export function plainStart(
  line: string,
  mayBegin: (char: string) => boolean = () => true,
): PlainStart {
  let text = ''
  let at = 0
  const ends: number[] = [0]
  while (at < line.length && text.length < MAX_START_LENGTH) {
    const entity = line[at] === '&' ? entityAt(line, at) : null
    const char = entity?.text ?? line.charAt(at)
    at += entity?.length ?? 1
    const code = char.charCodeAt(0)
    const space = isSpace(code)
    if ((space && text === '') || isIgnored(code)) {
      if (text === '') ends[0] = at
      continue
    }
    const kept = space ? ' ' : plain(char, code)
    if (text === '' && !mayBegin(kept)) break
    text += kept
    ends.push(at)
  }
  return { text, ends }
}

function isSpace(code: number): boolean {
  if (code > 0x7f && code < 0x1680) return code === 0xa0
  return (
    code === 0x20 ||
    (code >= 9 && code <= 13) ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f
  )
}

/** Control, format and private-use characters of the basic plane. */
function isIgnored(code: number): boolean {
  if (code < 0xa0) return code < 9 || (code > 13 && code < 0x20) || code >= 0x7f
  if (code < 0x2000) return code === 0xad
  if (code < 0x2070)
    return (
      (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || code >= 0x2060
    )
  return (code >= 0xe000 && code <= 0xf8ff) || code === 0xfeff
}

function plain(char: string, code: number): string {
  if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xff10 + 0x30)
  return ALIKE.get(char) ?? char.charAt(0)
}
