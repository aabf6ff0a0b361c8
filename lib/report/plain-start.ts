import { entityAt } from '@/lib/report/entities'

/** The beginning of a line in plain characters, and where each stood. */
export type PlainStart = {
  readonly text: string
  /** Offset in the line behind each code unit of `text`; one more for where `text` begins. */
  readonly ends: readonly number[]
}

/** Markers are shorter, with all that may stand in them. */
const MOST = 24
const IGNORED = /^[\p{Cf}\p{Co}\p{Cc}]$/u
const ALIKE = new Map(
  Object.entries({
    '（': '(', '〔': '(', '［': '(', '[': '(', '）': ')', '〕': ')', '］': ')', ']': ')',
    '，': ',', '．': '.', '：': ':', '﹒': '.', '｡': '。',
    '壹': '一', '贰': '二', '貳': '二', '叁': '三', '肆': '四', '伍': '五', '陆': '六', '陸': '六',
    '柒': '七', '捌': '八', '玖': '九', '拾': '十', '○': '〇', '◯': '〇',
    '編': '编', '節': '节', '條': '条', '兩': '两', '份': '分',
  }),
)

/**
 * The first characters of a line as markers are written: white space at the start, zero-width,
 * control and private-use characters left out, HTML entities read, full-width digits and marks
 * made plain. The line itself stays as it is; `ends` leads back into it.
 */
export function plainStart(line: string): PlainStart {
  let text = ''
  let at = 0
  const ends: number[] = [0]
  while (at < line.length && text.length < MOST) {
    const entity = line[at] === '&' ? entityAt(line, at) : null
    const char = entity?.text ?? line.charAt(at)
    at += entity?.length ?? 1
    const isSpace = /^\s$/.test(char)
    const isLeadingSpace = isSpace && text === ''
    if (isLeadingSpace || (!isSpace && IGNORED.test(char))) {
      if (text === '') ends[0] = at
      continue
    }
    text += isSpace ? ' ' : plain(char)
    ends.push(at)
  }
  return { text, ends }
}

function plain(char: string): string {
  const code = char.charCodeAt(0)
  if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xff10 + 0x30)
  return ALIKE.get(char) ?? (char.length === 1 ? char : char.charAt(0))
}
