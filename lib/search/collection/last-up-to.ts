/** Position of the last entry that is not above `value` in an ascending list; -1 if all are. */
export function lastUpTo<T extends string | number>(sorted: readonly T[], value: T): number {
  let low = 0
  for (let high = sorted.length; low < high;) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as T) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}
