import { bare } from '@/lib/search/report/scan-oracle.fixture'
import type { PeerParagraph } from './peer'

/** Of all paragraphs that hold the strings, how many are found; of all found, how many hold them. */
export type Scores = { readonly recall: number; readonly precision: number }

/** The paragraphs that hold a string, by a look through all of them. */
export function paragraphsWith(
  string: string,
  paragraphs: readonly PeerParagraph[],
): ReadonlySet<number> {
  const wanted = bare(string)
  return new Set(
    paragraphs.flatMap((paragraph, id) => (paragraph.bare.includes(wanted) ? [id] : [])),
  )
}

/**
 * Over all strings together.
 *
 * @param truth    for each string the paragraphs that hold it
 * @param answers  for each string what was found; a paragraph found twice counts once
 * @returns precision 0 where nothing is found
 */
export function scoreAnswers(
  truth: readonly ReadonlySet<number>[],
  answers: readonly (readonly number[])[],
): Scores {
  let [relevant, found, right] = [0, 0, 0]
  for (const [i, expected] of truth.entries()) {
    const ids = new Set(answers[i])
    relevant += expected.size
    found += ids.size
    for (const id of ids) if (expected.has(id)) right++
  }
  return {
    recall: relevant === 0 ? 0 : right / relevant,
    precision: found === 0 ? 0 : right / found,
  }
}
