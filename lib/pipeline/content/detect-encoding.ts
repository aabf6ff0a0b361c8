import { ContentError } from './content-error'
import { decode } from './decode'
import { REASONS } from '@/lib/report/reasons'

const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

/** Characters of every Chinese report, in either script: they distinguish two-byte encodings. */
const COMMON = new Set(
  '的一是在和有不年政府公開开信息工作報报告情況况人民會会發发展國国務务行全市為为了中大第二三',
)

/**
 * Finds out how a text is encoded: by its byte-order mark, else UTF-8 if it is valid, else GB18030
 * or Big5, whichever gives Chinese.
 *
 * @returns a WHATWG label and the text, a byte-order mark included
 * @throws {ContentError} if the bytes are none of these
 */
export function detectEncoding(
  bytes: Uint8Array,
  file: string,
): { encoding: string; text: string } {
  const mark = MARKS.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte))
  if (mark) return { encoding: mark.encoding, text: decode(bytes, mark.encoding, file) }
  const utf8 = tryDecode(bytes, 'utf-8')
  if (utf8?.includes('\0')) throw new ContentError(file, null, REASONS.zeroBytes)
  if (utf8 !== null) return { encoding: 'utf-8', text: utf8 }

  const [best] = ['gb18030', 'big5']
    .flatMap((encoding) => {
      const text = tryDecode(bytes, encoding)
      return text === null ? [] : [{ encoding, text, share: commonShare(text) }]
    })
    .sort((a, b) => b.share - a.share)
  if (best && best.share > 0 && !best.text.includes('\0'))
    return { encoding: best.encoding, text: best.text }
  try {
    decode(bytes, 'utf-8', file)
  } catch (error) {
    const line = error instanceof ContentError ? error.line : null
    throw new ContentError(file, line, REASONS.unknownBytes)
  }
  throw new ContentError(file, null, REASONS.noText)
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function commonShare(text: string): number {
  let common = 0
  let all = 0
  for (const char of text) {
    if (char <= '\u007f') continue
    all++
    if (COMMON.has(char)) common++
  }
  return all === 0 ? 0 : common / all
}
