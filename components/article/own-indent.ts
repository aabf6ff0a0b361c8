/** Room that the page gives the first line of a paragraph (article.css), in em. */
const INDENT = 2

/** White space at a line's beginning that HTML leaves as it is. */
const LEADING = /^[^\S\r\n]+/

/**
 * The length of the white space at a line's beginning that the page's own indent replaces, in
 * UTF-16 units: up to two ideographic spaces, or about as much of other spaces. Further white space
 * of the source stays.
 */
export function ownIndent(text: string): number {
  const [blank = ''] = LEADING.exec(text) ?? []
  let room = INDENT
  let length = 0
  for (const character of blank) {
    room -= widthOf(character)
    if (room < 0) break
    length++
  }
  return length
}

/**
 * The approximate width of a space, in em; collapsing spaces have no width at a line's beginning.
 */
function widthOf(space: string): number {
  if (space === '\u3000' || space === '\u2003' || space === '\u2001') return 1
  return /[ \t\f]/.test(space) ? 0 : 0.25
}
