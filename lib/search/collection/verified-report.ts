import type { Candidate } from './candidates'
import type { CollectionHit, FoundReport } from './collection-answer'
import type { CollectionPlan } from './collection-plan'
import type { PlacedParagraph } from './collection-texts'
import type { CollectionTools } from './collection-tools'
import { answerPlan, asUnmarked, type ScoredHit } from '@/lib/search/match/answer'
import {
  beginningOf,
  entryText,
  partBefore,
  partFrom,
  repeatedLength,
  type HeadedParagraph,
  type MarkedPart,
} from '@/lib/search/match/entry-text'
import { matchCount, TIERS } from '@/lib/search/match/hit'
import { createSnippet } from '@/lib/search/match/snippet'

/** The most hits of one report that are shown. */
const MAX_HITS = 5

/** A report whose candidates are tried on their texts, block by block. */
export class VerifiedReport {
  private readonly hits: ScoredHit[] = []
  /** The hits shown on the page. */
  private shown: readonly ScoredHit[] | null = null
  private waiting: number[]

  constructor(
    private readonly candidate: Candidate,
    private readonly plan: CollectionPlan,
    private readonly tools: CollectionTools,
  ) {
    this.waiting = [...candidate.paragraphs]
  }

  get report(): number {
    return this.candidate.report
  }

  /** Whether all of its candidates have been tried. */
  get isDone(): boolean {
    return this.waiting.length === 0
  }

  get best(): ScoredHit | undefined {
    return this.hits[0]
  }

  /** Paragraphs that answer, and those that still may. */
  get paragraphs(): number {
    return this.hits.length + this.waiting.length
  }

  /** Whether it is known if it answers. */
  get isDecided(): boolean {
    return this.best !== undefined || this.isDone
  }

  /** Reads the block with most of the candidates that wait: that of the title, if it is one. Rejects with IndexError. */
  async readBlock(): Promise<void> {
    const block = this.nextBlock()
    if (block === null) return
    await this.tools.texts.load([block])
    this.take(block)
  }

  /** How many blocks have candidates that wait. */
  get blocksLeft(): number {
    return new Set(this.waiting.map((id) => this.tools.texts.blockOf(id))).size
  }

  /**
   * The report as it is shown; it must have a hit. Its hits stay once shown: later texts change
   * only the counts, since nothing may grow above the text that a reader is reading.
   */
  show(): FoundReport | null {
    const { texts, reports } = this.tools
    this.shown ??= this.hits.slice(0, MAX_HITS).sort((a, b) => a.id - b.id)
    const shown = this.shown.flatMap((hit) => {
      const placed = texts.place(hit.id)
      return placed ? [{ placed, hit: this.toCollectionHit(hit, placed) }] : []
    })
    const [first] = shown
    if (!first) return null
    return {
      ...first.placed.report,
      agency: reports.agencyOf(this.report),
      years: reports.yearsOf(this.report),
      hits: shown.map(({ hit }) => hit),
      paragraphs: { value: this.paragraphs, isExact: this.isDone || this.plan.isCertain },
    }
  }

  private toCollectionHit(hit: ScoredHit, placed: PlacedParagraph): CollectionHit {
    const paragraph = { text: placed.text, ranges: hit.ranges, errata: placed.errata }
    const repeated = repeatedLength(headed(placed))
    const ownHeading = partBefore(paragraph, repeated)
    const {
      text,
      ranges,
      errata = [],
      isCut = false,
    } = entryText(paragraph, repeated, () => this.textBelow(hit.id, placed))
    const snippet = createSnippet(text, ranges, errata)
    return {
      anchor: placed.anchor,
      path: placed.section.path,
      heading: placed.section.heading,
      tier: hit.tier,
      matches: matchCount(hit),
      standIns: hit.standIns,
      ownHeading: ownHeading.ranges.length > 0 ? ownHeading : null,
      snippet: { ...snippet, isCutAfter: snippet.isCutAfter || isCut },
    }
  }

  /** The first text below a heading; both are in one block (report-blocks.ts). */
  private textBelow(heading: number, placed: PlacedParagraph): MarkedPart | null {
    for (let id = heading + 1; ; id++) {
      const next = this.tools.texts.place(id)
      if (!next || !isBelow(next, placed)) return null
      const ranges = this.hits.find((hit) => hit.id === id)?.ranges ?? []
      const below = partFrom(
        { text: next.text, ranges, errata: next.errata },
        repeatedLength(headed(next)),
      )
      if (below.text.trim() !== '') return beginningOf(below)
    }
  }

  private nextBlock(): number | null {
    const { texts, reports } = this.tools
    const [first] = this.waiting
    if (first === undefined) return null
    if (reports.isTitle(this.report, first)) return texts.blockOf(first)
    const counts = new Map<number, number>()
    for (const id of this.waiting)
      counts.set(texts.blockOf(id), (counts.get(texts.blockOf(id)) ?? 0) + 1)
    return [...counts].sort(([a, one], [b, other]) => other - one || a - b)[0]?.[0] ?? null
  }

  private take(block: number) {
    const { texts, meanLength, shards } = this.tools
    const { plan, typed, isUnmarked } = this.plan
    const collection = { paragraphs: shards.size, meanLength }
    const arrived = this.waiting.filter((id) => texts.blockOf(id) === block)
    this.waiting = this.waiting.filter((id) => texts.blockOf(id) !== block)
    if (!plan) return
    const hits = arrived.flatMap(
      (id) => answerPlan(id, plan, texts.textOf(id), collection, typed) ?? [],
    )
    this.hits.push(...(isUnmarked ? hits.map(asUnmarked) : hits))
    this.hits.sort(byTierThenScore)
  }
}

export function byTierThenScore(a: ScoredHit, b: ScoredHit): number {
  return TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || b.score - a.score || a.id - b.id
}

/** The section of the report's title, which is above all others. */
const TITLE = 's0'

/** Whether a paragraph after the heading of a section belongs to it, or to a section below it. */
function isBelow({ report, section }: PlacedParagraph, above: PlacedParagraph): boolean {
  if (report.id !== above.report.id) return false
  const isOfSection =
    section.anchor === above.section.anchor || section.above.length > above.section.above.length
  return isOfSection || above.section.anchor === TITLE
}

function headed({ text, headingLength, section }: PlacedParagraph): HeadedParagraph {
  return { text, headingLength, heading: section.heading }
}
