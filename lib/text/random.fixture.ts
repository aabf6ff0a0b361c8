/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * A random choice of `size` values without repetition, in random order (Fisher and Yates).
 *
 * @param random  numbers in [0, 1)
 * @returns all of them, shuffled, if there are fewer
 */
export function sample<T>(values: readonly T[], size: number, random: () => number): T[] {
  const rest = [...values]
  const chosen: T[] = []
  while (chosen.length < size && rest.length > 0) {
    const at = Math.floor(random() * rest.length)
    const value = rest[at]
    const last = rest.pop()
    if (at < rest.length && last !== undefined) rest[at] = last
    if (value !== undefined) chosen.push(value)
  }
  return chosen
}
