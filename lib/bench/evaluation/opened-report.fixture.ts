import type { OpenReport } from '@/lib/terminal/open-reports'
import { metaWith } from '@/lib/report/meta.fixture'
import { parseReport } from '@/lib/report/parse-report'

type FakeHit = { readonly id: number; readonly tier: string }

/**
 * A report of a title and lines, whose search answers as told, one match a hit.
 *
 * @param answers  hits by paragraph, 0 for the title; none for what is not told
 */
export function openFake(
  lines: readonly string[],
  answers: (query: string) => readonly FakeHit[],
): OpenReport {
  const report = parseReport('r', ['报告', ...lines].join('\n'), metaWith())
  const search = (query: string) => {
    const hits = answers(query).map((hit) => ({ ...hit, score: 1, ranges: [], standIns: [] }))
    return {
      query: {},
      hits,
      count: hits.length,
      paragraphs: hits.length,
      jumps: [],
      isReference: false,
      isUnmarked: false,
      correction: null,
    }
  }
  return { report, search: search as unknown as OpenReport['search'] }
}
