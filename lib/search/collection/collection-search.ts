import { findCandidates, type Candidate } from './candidates'
import type { CollectionAnswer, CollectionJump, Count, Facets } from './collection-answer'
import { findCollectionPlaces } from './collection-places'
import {
  collectionReadings,
  planCollection,
  type CollectionPlan,
  type Reading,
} from './collection-plan'
import type { CollectionTools } from './collection-tools'
import { byTierThenScore, VerifiedReport } from './verified-report'

/** Reports of a page of results, found before more are asked for. */
const PAGE = 10
/** The most remaining candidates that are tried at once. */
const MAX_REST_REPORTS = 5
/** The most blocks that are read after a page is found, to make its counts exact. */
const MAX_EXTRA_BLOCKS = 20

/** The most texts that are read for a reading of operators as text; mostly it finds nothing. */
const MAX_LITERAL_TEXTS = 30

/** The share of tried reports without an answer above which the index is asked for more. */
const MAX_REFUTED_SHARE = 0.3
/** The most reports that are tried without asking the index again. */
const MAX_UNASKED_REPORTS = 3

/** One search over all reports; answers as it goes on. */
export class CollectionSearch {
  private plan: CollectionPlan | null = null
  /** Reports that may answer, without regard to the facets. */
  private all: readonly Candidate[] = []
  /** Those that fit the facets and have not been tried, the most promising first. */
  private waiting: readonly Candidate[] = []
  private found: VerifiedReport[] = []
  /**
   * Those of which the likeliest block had no hit. They wait until the others were tried: in a long
   * report, all pairs of a string meet in many paragraphs by chance.
   */
  private postponed: VerifiedReport[] = []
  private readonly tried = new Set<number>()
  /** Reports that were tried and do not answer. */
  private readonly refuted = new Set<number>()
  private isLoading = false
  private jumps: readonly CollectionJump[] | null = null

  /** Of the present plan. */
  private reading: Reading | null = null
  /** For what the present reading does not find. */
  private readonly readings: Reading[]

  constructor(
    private readonly input: string,
    private readonly facets: Facets,
    private readonly tools: CollectionTools,
    private readonly onAnswer: (answer: CollectionAnswer) => void,
    /** Whether nobody waits for it any more. */
    private readonly isOver: () => boolean,
  ) {
    this.readings = collectionReadings(input)
  }

  /** Finds the candidates; rejects with IndexError. */
  async start(): Promise<void> {
    // An offer: where its files cannot be had, the search goes on without it, and says so of its own.
    this.jumps ??= await findCollectionPlaces(this.input, this.tools).catch(() => [])
    this.reading = this.readings.shift() ?? null
    if (!this.reading) return
    this.tried.clear()
    this.refuted.clear()
    this.postponed = []
    this.all = []
    this.waiting = []
    this.take(await planCollection(this.reading, this.tools))
    if (this.plan?.isAnywhere) await this.refine()
  }

  /** The reports that may answer and wait to be tried, by number, the most promising first. */
  get candidates(): number[] {
    return this.waiting.map(({ report }) => report)
  }

  /**
   * Finds a page of reports more, telling of it when its first texts are there and when all are. A
   * small rest comes with it, so that the count is exact.
   */
  async more(): Promise<void> {
    this.isLoading = !this.isExhausted
    if (this.isLoading) this.tell()
    const before = this.found.length
    await this.find(before + PAGE)
    while (this.found.length === 0 && this.isUnanswered && !this.isOver()) {
      await this.start()
      this.isLoading = !this.isExhausted
      if (this.isLoading) this.tell()
      await this.find(PAGE)
    }
    if (this.isOver()) return
    this.isLoading = false
    this.tell()
    if (!this.isExhausted && this.undecided <= MAX_REST_REPORTS && !this.plan?.isAsTyped) {
      await this.find(Infinity)
      this.tell()
    }
    await this.completeCounts(this.found.slice(before))
  }

  /** Tries reports until so many are found, or none is left. */
  private async find(wanted: number) {
    while (this.found.length < wanted && !this.isGivenUp && (await this.hasWaiting())) {
      const batch = await this.takeCandidates(wanted - this.found.length)
      await Promise.all(batch.map((report) => report.readBlock()))
      if (this.isOver()) return
      this.postponed.push(...batch.filter(({ isDecided }) => !isDecided))
      for (const { report } of batch.filter(({ best, isDone }) => isDone && !best))
        this.refuted.add(report)
      const answering = batch.filter(({ best }) => best)
      this.found.push(
        ...answering.sort((a, b) => (a.best && b.best ? byTierThenScore(a.best, b.best) : 0)),
      )
    }
  }

  private take(plan: CollectionPlan) {
    this.plan = plan
    if (!plan.plan) return
    // A candidate that does not answer the plan before may answer this one, and is tried again. Its texts are there.
    for (const { report } of this.postponed) this.tried.delete(report)
    for (const report of this.refuted) this.tried.delete(report)
    this.postponed = []
    this.refuted.clear()
    this.all = findCandidates(plan.plan, this.tools.reports)
    this.waiting = this.all.filter(
      ({ report }) => !this.tried.has(report) && this.tools.reports.fits(report, this.facets),
    )
  }

  /** Whether any are left to be tried; if there may be more than were asked for at first, it asks. */
  private async hasWaiting(): Promise<boolean> {
    if (this.waiting.length === 0 && this.plan?.isAsTyped) await this.refine()
    return this.undecided > 0
  }

  private async refine() {
    const refined = await this.plan?.refine?.()
    if (refined) this.take(refined)
  }

  /** Reads what is left of the reports just found, if that is little, so that their counts are true. */
  private async completeCounts(page: readonly VerifiedReport[]) {
    let left = MAX_EXTRA_BLOCKS
    const readable: VerifiedReport[] = []
    for (const report of page) {
      if (report.isDone || report.blocksLeft > left) continue
      left -= report.blocksLeft
      readable.push(report)
    }
    if (readable.length === 0) return
    await Promise.all(
      readable.map(async (report) => {
        while (!report.isDone) await report.readBlock()
      }),
    )
    if (!this.isOver()) this.tell()
  }

  /** The next to be tried; where the texts disappoint, by all that the index knows. */
  private async takeCandidates(count: number): Promise<VerifiedReport[]> {
    const isDisappointing =
      this.refuted.size + this.postponed.length > this.tried.size * MAX_REFUTED_SHARE
    if (isDisappointing && this.waiting.length > MAX_UNASKED_REPORTS) await this.refine()
    const { plan } = this
    if (this.waiting.length === 0) return this.postponed.splice(0, count)
    const taken = this.waiting.slice(0, count)
    this.waiting = this.waiting.slice(count)
    for (const { report } of taken) this.tried.add(report)
    return plan ? taken.map((candidate) => new VerifiedReport(candidate, plan, this.tools)) : []
  }

  private tell() {
    const { plan, facets } = this
    if (!plan || this.isOver()) return
    // Most likely another reading is meant.
    if (this.reading?.kind === 'literal' && this.found.length === 0) return
    const answering = this.all.filter(({ report }) => !this.refuted.has(report))
    const isExact = plan.isCertain || (this.isExhausted && this.tried.size === this.all.length)
    this.onAnswer({
      query: plan.query,
      isUnmarked: plan.isUnmarked && this.found.length > 0,
      facets,
      jumps: this.jumps ?? [],
      found: this.found.flatMap((report) => report.show() ?? []),
      reports: this.countReports(),
      paragraphs: this.countParagraphs(),
      ...this.tools.reports.countFacets(
        answering.map(({ report }) => report),
        facets,
        isExact,
      ),
      isLoading: this.isLoading,
      hasMore: !this.isExhausted,
    })
  }

  /** The number of reports that may answer and are undecided. */
  private get undecided(): number {
    return this.waiting.length + this.postponed.length
  }

  /** Whether the input is most likely no text that merely looks like a query with operators. */
  private get isGivenUp(): boolean {
    return (
      this.reading?.kind === 'literal' &&
      this.found.length === 0 &&
      this.tried.size >= MAX_LITERAL_TEXTS
    )
  }

  /** Whether the present reading finds nothing, and another may. */
  private get isUnanswered(): boolean {
    return (
      this.readings.length > 0 &&
      (this.isGivenUp || this.isExhausted) &&
      !(this.reading?.kind === 'typed' && this.plan?.query.hint)
    )
  }

  /** Whether all that may answer have been tried. */
  private get isExhausted(): boolean {
    return this.undecided === 0 && !this.plan?.isAsTyped
  }

  private countReports(): Count {
    const value = this.found.length + this.undecided
    return { value, isExact: this.plan?.isCertain || this.isExhausted }
  }

  private countParagraphs(): Count {
    const value =
      [...this.found, ...this.postponed].reduce((sum, { paragraphs }) => sum + paragraphs, 0) +
      this.waiting.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0)
    const isTried = this.isExhausted && this.found.every(({ isDone }) => isDone)
    return { value, isExact: this.plan?.isCertain || isTried }
  }
}
