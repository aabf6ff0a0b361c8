/**
 * Length of the part of an input that is searched and written to the address, in UTF-16 units; the
 * page says when a longer input is cut.
 */
export const MAX_QUERY_LENGTH = 256

/** The part of an input that is searched; never half a surrogate pair. */
export function cutQuery(input: string): string {
  if (input.length <= MAX_QUERY_LENGTH) return input
  const last = input.charCodeAt(MAX_QUERY_LENGTH - 1)
  const isHighSurrogate = last >= 0xd800 && last <= 0xdbff
  return input.slice(0, MAX_QUERY_LENGTH - (isHighSurrogate ? 1 : 0))
}
