/**
 * Parameters of an address, as URLSearchParams reads them, with one exception: a name or value that
 * is not UTF-8 is read as GB18030, since older programs write Chinese queries in GBK. The same
 * holds for a value that happens to be UTF-8 of improbable text (食品 in GBK is ʳƷ in UTF-8), and for
 * GB2312 of common characters, unless the address says that it is UTF-8.
 */
export function paramsOf(search: string): URLSearchParams {
  if (NAMES_UTF8.test(search)) return new URLSearchParams(search)
  const pairs = search.replace(/^\?/, '').split('&').filter(Boolean)
  return new URLSearchParams(
    pairs.map((pair) => {
      const [name = '', ...value] = pair.split('=')
      return [decode(name), decode(value.join('='))]
    }),
  )
}

/** The parameter by which search engines name the encoding. */
const NAMES_UTF8 = /[?&]ie=utf-8(?:&|$)/

/** Declares that an address is UTF-8, where it would be taken for GBK. */
export function nameUtf8(params: URLSearchParams) {
  params.delete('ie')
  if (paramsOf(`?${params}`).toString() !== params.toString()) params.set('ie', 'utf-8')
}

/** The form in which escape() of old scripts writes a character: %u98DF. */
const UTF16_ESCAPES = /%u([\da-f]{4})/gi

function decode(part: string): string {
  const unescaped = part.replace(UTF16_ESCAPES, (_, unit: string) =>
    String.fromCharCode(parseInt(unit, 16)),
  )
  const bytes = bytesOf(unescaped.replaceAll('+', ' '))
  const text = decodeAs('utf-8', bytes)
  if (text !== null && (isWritten(text) || !isCommonGb2312(bytes))) return text
  return decodeAs('gb18030', bytes) ?? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

/** Null where the bytes are not of this encoding. */
function decodeAs(encoding: string, bytes: Uint8Array<ArrayBuffer>): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

const PERCENT = 0x25

/** The bytes of escapes, and of all other text in UTF-8. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text)
  let length = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    const digits = byte === PERCENT ? String.fromCharCode(...bytes.subarray(at + 1, at + 3)) : ''
    const isEscape = /^[\da-f]{2}$/i.test(digits)
    bytes[length++] = isEscape ? parseInt(digits, 16) : byte
    if (isEscape) at += 2
  }
  return bytes.slice(0, length)
}

const BEYOND_ASCII = /[^\0-\x7f]+/g
/** Characters of three bytes of UTF-8 and more; these are hardly ever pairs of GBK. */
const LONG = /[^\0-\u07ff]/
/** ° · × é ü ā ǚ; the letters occur alone or among others. */
const SYMBOLS = /^[\xa0-\xbf\xd7\xf7]*$/
const LATIN = /^[\xa0-\u017f\u01cd-\u01dc\u0300-\u036f]*$/
const GREEK = /^[\xa0-\xbf\xd7\xf7\u0386-\u03ce]*$/
/** Without the letters of old books. */
const CYRILLIC = /^[\xa0-\xbf\xd7\xf7\u0400-\u045f]*$/

/** Whether people write this: letters of one modern script. */
function isWritten(text: string): boolean {
  const rest = (text.match(BEYOND_ASCII) ?? []).join('')
  if (LONG.test(rest) || [SYMBOLS, GREEK, CYRILLIC].some((kind) => kind.test(rest))) return true
  return LATIN.test(rest) && (rest.length === 1 || /[a-z]/i.test(text))
}

/** Whether all beyond ASCII is marks or the common characters of GB2312 (rows 1, 3 and 16 to 55). */
function isCommonGb2312(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) continue
    const isMark = lead === 0xa1 || lead === 0xa3
    const trail = bytes[++at] ?? 0
    if (!(isMark || (lead >= 0xb0 && lead <= 0xd7)) || trail < 0xa1 || trail === 0xff) return false
  }
  return true
}
