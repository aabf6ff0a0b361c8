/**
 * The last of the places that begin at or above a line, by few looks at where they begin: each asks
 * the browser.
 *
 * @param count  how many places there are; each begins no higher than the one before
 * @param topOf  where the place of this index begins
 * @returns its index, or −1 if all begin below the line
 */
export function lastAbove(count: number, topOf: (index: number) => number, line: number): number {
  let low = -1
  let high = count
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (topOf(middle) <= line) low = middle
    else high = middle
  }
  return low
}
