/** The entity names that pages leave in their text; from the HTML standard's table. */
const NAMED = new Map(
  Object.entries({
    nbsp: '\u00a0',
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
    zwnj: '\u200c',
    zwj: '\u200d',
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    apos: "'",
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    middot: '·',
    hellip: '…',
    mdash: '—',
    ndash: '–',
    bull: '•',
    laquo: '«',
    raquo: '»',
    times: '×',
    permil: '‰',
    deg: '°',
    yen: '¥',
  }),
)
const ENTITY = /&(?:([a-z]{2,6})|#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6}));/y
const ENTITIES = new RegExp(ENTITY, 'g')

/**
 * The text of the HTML entity at `at`, and the entity's length in UTF-16 units; null if there is
 * none.
 */
export function entityAt(text: string, at: number): { text: string; length: number } | null {
  ENTITY.lastIndex = at
  const match = ENTITY.exec(text)
  const read = match && meaning(match)
  return match && read !== null ? { text: read ?? '', length: match[0].length } : null
}

/** A text with its HTML entities decoded. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    ENTITIES,
    (...match) => meaning(match as unknown as RegExpExecArray) ?? match[0],
  )
}

function meaning([, name, decimal, hex]: RegExpExecArray): string | null {
  if (name) return NAMED.get(name) ?? null
  const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16)
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : null
}
