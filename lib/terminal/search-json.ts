import type { OpenReport } from './open-reports'
import { flattenSections } from '@/lib/report/outline'
import type { Report } from '@/lib/report/types'
import { TIERS, type Tier } from '@/lib/search/match/hit'
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
    /** The words of the text that answer for the typed ones: a synonym, the word of a pinyin. Left out if none. */
    readonly standIns?: readonly string[]
  }[]
  /** Sections that the query refers to, in document order; not counted. */
  readonly jumps: readonly {
    readonly report: string
    readonly anchor: string
    readonly line: number
    readonly heading: string
  }[]
  /** Whether it occurs nowhere as typed, and the hits are those of the query without its punctuation. */
  readonly unmarked: boolean
  /** The query that was searched instead of one that occurs nowhere; its hits are of the tier sound. */
  readonly correction: string | null
}

/** Searches one report. */
export function answerQuery({ report, search }: OpenReport, q: string): SearchAnswer {
  const { hits, count, paragraphs, jumps, isUnmarked, correction } = search(q)
  const lines = jumps.length > 0 ? sectionLines(report) : NO_LINES
  return {
    q,
    count,
    paragraphs,
    hits: hits.flatMap(({ id, tier, score, ranges, standIns }) => {
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
          ...(standIns.length > 0 && { standIns }),
        },
      ]
    }),
    jumps: jumps.map(({ anchor, path, heading }) => ({
      report: report.id,
      anchor,
      line: lines.get(anchor) ?? 1,
      heading: heading === '' ? path : `${path} ${heading}`,
    })),
    unmarked: isUnmarked,
    correction: correction?.text ?? null,
  }
}

/**
 * Searches reports. What a report offers in place of what was typed (without its punctuation, by sound, by
 * some of the words) counts only where no report has what was typed.
 *
 * @param opened  one or more
 */
export function answerAll(opened: readonly OpenReport[], q: string): SearchAnswer {
  const all = opened.map((report) => answerQuery(report, q))
  const best = Math.min(...all.map(distanceOf))
  const nearest = all.filter((answer) => distanceOf(answer) === best)
  const [first] = nearest
  if (!first) throw new Error('there is no report to search')
  // Reports may correct differently; one correction is told.
  const told = nearest.filter(({ correction }) => correction === first.correction)
  return {
    ...first,
    count: sum(told.map(({ count }) => count)),
    paragraphs: sum(told.map(({ paragraphs }) => paragraphs)),
    hits: told.flatMap(({ hits }) => hits).sort(compareHits),
    jumps: all.flatMap(({ jumps }) => jumps),
  }
}

/** How far an answer is from what was typed: 0 has it, 4 is empty. */
function distanceOf({ count, hits, unmarked, correction }: SearchAnswer): number {
  if (count > 0) return unmarked ? 1 : 0
  if (hits.length === 0) return 4
  return correction === null ? 3 : 2
}

type Found = SearchAnswer['hits'][number]

/** Equal ones keep the order of reports and paragraphs. */
function compareHits(a: Found, b: Found): number {
  return TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || b.score - a.score
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** Most queries lead to no section. */
const NO_LINES: ReadonlyMap<string, number> = new Map()

/** The line each section and paragraph begins with, by its anchor. */
function sectionLines({ sections, paragraphs }: Report): ReadonlyMap<string, number> {
  const firstLines = new Map<string, number>()
  for (const { section, line } of paragraphs) {
    if (!firstLines.has(section)) firstLines.set(section, line)
  }
  return new Map([
    ...paragraphs.map(({ anchor, line }) => [anchor, line] as const),
    ...flattenSections(sections).map((section) => {
      const [first = section] = flattenSections([section]).filter(({ anchor }) =>
        firstLines.has(anchor),
      )
      return [section.anchor, firstLines.get(first.anchor) ?? 1] as const
    }),
  ])
}

/** Where a paragraph's own line begins in its text, which has the blank lines before it, too. */
function lineOffset(text: string): number {
  const blank = text.slice(0, text.length - text.trimStart().length)
  return Math.max(blank.lastIndexOf('\n'), blank.lastIndexOf('\r')) + 1
}
