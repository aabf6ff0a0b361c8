/** Searched and written to the URL; what is longer is cut, and said to be. In UTF-16 units. */
export const MAX_QUERY_LENGTH = 256

/** The part of an input that is searched; never half a surrogate pair. */
export function cutQuery(input: string): string {
  if (input.length <= MAX_QUERY_LENGTH) return input
  const last = input.charCodeAt(MAX_QUERY_LENGTH - 1)
  const isHighSurrogate = last >= 0xd800 && last <= 0xdbff
  return input.slice(0, MAX_QUERY_LENGTH - (isHighSurrogate ? 1 : 0))
}
