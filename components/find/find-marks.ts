import { getFindState } from './find-store'
import { paint } from '@/components/article/paint'
import type { Painted } from '@/components/article/paint-marks'
import { isMatch, matchCount } from '@/lib/search/match/hit'
import type { Match } from '@/lib/search/match/matches'

let setOff = new Set<HTMLElement>()

/** Highlights the paragraphs with matches; touches only those that change. */
export function markParagraphs() {
  const { result, paragraphs } = getFindState()
  const next = new Set<HTMLElement>()
  for (const hit of result?.hits.filter(isMatch) ?? []) {
    const element = paragraphs[hit.id]?.element
    if (!element) continue
    const count = String(matchCount(hit))
    if (element.dataset.hits !== count) element.dataset.hits = count
    next.add(element)
  }
  for (const element of setOff) {
    if (!next.has(element)) delete element.dataset.hits
  }
  setOff = next
}

/**
 * Marks all matches and the current one in the text, and a listed paragraph that the reader chose.
 */
export function paintMatches() {
  const { matches, current, glimpse } = getFindState()
  const painted = [...matches, ...(glimpse ? [glimpse] : [])].flatMap(
    (match) => toPainted(match) ?? [],
  )
  const chosen = current === null ? undefined : matches[current]
  paint(painted, chosen ? toPainted(chosen) : null)
}

function toPainted({ id, ranges }: Match): Painted | null {
  const element = getFindState().paragraphs[id]?.element
  return element ? { element, ranges } : null
}
