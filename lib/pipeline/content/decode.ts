import { ContentError } from './content-error'
import { REASONS } from '@/lib/report/reasons'

const LINE_FEED = 0x0a

/**
 * Decodes a source text.
 *
 * @param encoding  a WHATWG label (utf-8, gb18030)
 * @returns the text as it is, a byte-order mark included
 * @throws {ContentError} with the line of the first bytes that are not in the encoding
 */
export function decode(bytes: Uint8Array, encoding: string, file: string): string {
  try {
    return decoderFor(encoding, file).decode(bytes)
  } catch (error) {
    if (error instanceof ContentError) throw error
    const line = firstBadLine(bytes, encoding)
    throw new ContentError(file, line, REASONS.badBytes(encoding))
  }
}

function decoderFor(encoding: string, file: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
  } catch {
    throw new ContentError(file, null, REASONS.unknownEncoding(encoding))
  }
}

/** In UTF-8 and GB18030 a line feed byte is never part of a longer character. */
function firstBadLine(bytes: Uint8Array, encoding: string): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start)
    const end = feed < 0 ? bytes.length : feed + 1
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end
  }
  return line
}
