/**
 * Words apart by spaces must all be there: what a page would put around a search that knows of one
 * string only.
 *
 * @param find  ids of one word, best first
 * @returns in the order of the first word
 */
export function allWords(
  query: string,
  find: (word: string) => readonly number[],
): readonly number[] {
  const words = query.trim().split(/\s+/)
  const [first = '', ...others] = words
  let found = find(first)
  for (const word of others) {
    const also = new Set(find(word))
    found = found.filter((id) => also.has(id))
  }
  return found
}
