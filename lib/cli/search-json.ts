import type { OpenReport } from '@/lib/cli/open-reports'
import type { Tier } from '@/lib/search/hit'
import type { Range } from '@/lib/text/range'

/** One answer of `npm run search`, as printed. */
export type SearchAnswer = {
  readonly q: string
  /** Matches over all hits. */
  readonly count: number
  readonly paragraphs: number
  /** By tier, then relevance. */
  readonly hits: readonly {
    readonly report: string
    readonly anchor: string
    /** 1-based line of the source file. */
    readonly line: number
    readonly tier: Tier
    readonly score: number
    /** In UTF-16 units of the source line. */
    readonly ranges: readonly Range[]
  }[]
  readonly jumps: readonly {
    readonly report: string
    readonly anchor: string
    readonly line: number
    readonly heading: string
  }[]
}

/** Searches one report. */
export function answerQuery({ report, search }: OpenReport, q: string): SearchAnswer {
  const { hits, count } = search(q)
  return {
    q,
    count,
    paragraphs: hits.length,
    hits: hits.flatMap(({ id, tier, score, ranges }) => {
      const paragraph = report.paragraphs[id]
      if (!paragraph) return []
      const { anchor, line, text } = paragraph
      const offset = lineOffset(text)
      return [
        {
          report: report.id,
          anchor,
          line,
          tier,
          score: Number(score.toFixed(4)),
          ranges: ranges.map(({ start, end }) => ({ start: start - offset, end: end - offset })),
        },
      ]
    }),
    jumps: [],
  }
}

/** Where a paragraph's own line begins in its text, which has the blank lines before it, too. */
function lineOffset(text: string): number {
  const blank = text.slice(0, text.length - text.trimStart().length)
  return Math.max(blank.lastIndexOf('\n'), blank.lastIndexOf('\r')) + 1
}
