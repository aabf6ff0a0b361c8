import { HAN_RUNS, isHan } from '@/lib/text/characters'
import type { Segment } from '@/lib/text/segment'
import type { View } from '@/lib/text/views'
import type { WordParts } from '@/lib/text/word-parts'

/** The places where words begin and end in the folded text of a view of a paragraph. */
export type WordEdges = {
  /** Whether a word begins or ends at this offset. */
  readonly isWordEdge: (view: View, offset: number) => boolean
  /** Whether a word begins or ends there, or a part of a longer word: 党组|书记. */
  readonly isPartEdge: (view: View, offset: number) => boolean
}

/**
 * Whether a word begins at this offset, or a part of a longer one, or a character that is not Han.
 */
export function beginsWord({ isPartEdge }: WordEdges, view: View, offset: number): boolean {
  return isPartEdge(view, offset) || !isHan(view.strict.text.charAt(offset))
}

/** Cuts a view when it is first asked about, and keeps the result. */
export function createWordEdges(segment: Segment, partsOf: WordParts): WordEdges {
  const edgesOf = onceAView((view) => findWordEdges(view.strict.text, segment))
  const partEdgesOf = onceAView((view) => findPartEdges(view.strict.text, edgesOf(view), partsOf))
  return {
    isWordEdge: (view, offset) => edgesOf(view).has(offset),
    isPartEdge: (view, offset) => edgesOf(view).has(offset) || partEdgesOf(view).has(offset),
  }
}

function onceAView<T>(find: (view: View) => T): (view: View) => T {
  const found = new Map<View, T>()
  return (view) => {
    const known = found.get(view)
    if (known !== undefined) return known
    const value = find(view)
    found.set(view, value)
    return value
  }
}

function findWordEdges(folded: string, segment: Segment): Set<number> {
  const edges = new Set<number>()
  for (const match of folded.matchAll(HAN_RUNS)) {
    let at = match.index
    edges.add(at)
    for (const word of segment(match[0])) edges.add((at += word.length))
  }
  return edges
}

/** The edges within words. */
function findPartEdges(
  folded: string,
  wordEdges: ReadonlySet<number>,
  partsOf: WordParts,
): Set<number> {
  const edges = new Set<number>()
  for (const match of folded.matchAll(HAN_RUNS)) {
    const end = match.index + match[0].length
    let start = match.index
    for (let at = start + 1; at <= end; at++) {
      if (!wordEdges.has(at)) continue
      for (const cut of partsOf(folded.slice(start, at))) edges.add(start + cut)
      start = at
    }
  }
  return edges
}
