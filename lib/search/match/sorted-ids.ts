/* Sets of paragraphs, as ascending lists without repetition. */

/** The ids in any of the lists. */
export function unionIds(lists: readonly (readonly number[])[]): readonly number[] {
  const filled = lists.filter((ids) => ids.length > 0)
  if (filled.length < 2) return filled[0] ?? []
  const sorted = filled.flat().sort((a, b) => a - b)
  return sorted.filter((id, i) => id !== sorted[i - 1])
}

/** The ids in all of the lists; none for no lists. The time depends on the shortest list only. */
export function intersectIds(lists: readonly (readonly number[])[]): readonly number[] {
  if (lists.length < 2) return lists[0] ?? []
  const [first = [], ...others] = [...lists].sort((a, b) => a.length - b.length)
  return others.reduce(keepCommon, first)
}

function keepCommon(few: readonly number[], many: readonly number[]): number[] {
  const common: number[] = []
  let from = 0
  for (const id of few) {
    from = seekFrom(many, id, from)
    if (many[from] === id) common.push(id)
  }
  return common
}

/**
 * The first place at or after `from` whose entry is not below `id`: found in doubling steps, then
 * by halving.
 */
function seekFrom(ids: readonly number[], id: number, from: number): number {
  let step = 1
  let low = from
  while (low + step < ids.length && (ids[low + step] ?? 0) < id) {
    low += step
    step *= 2
  }
  let high = Math.min(ids.length, low + step)
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ids[middle] ?? 0) < id) low = middle + 1
    else high = middle
  }
  return low
}
