import { findCandidates, type Candidate } from '@/lib/search/corpus/candidates'
import type { CorpusAnswer, Count, Facets } from '@/lib/search/corpus/corpus-answer'
import { planCorpus, type CorpusPlan } from '@/lib/search/corpus/corpus-plan'
import type { CorpusTools } from '@/lib/search/corpus/corpus-tools'
import { byTierThenScore, VerifiedReport } from '@/lib/search/corpus/verified-report'

/** Reports that are found before more are asked for. */
const PAGE = 10
/** After a page is found, up to this many blocks are read to tell its counts exactly. */
const MOST_EXTRA_BLOCKS = 20

/** One search over all reports; answers as it goes on. */
export class CorpusSearch {
  private plan: CorpusPlan | null = null
  /** Reports that may answer, without regard to the facets and with it; and the place reached in these. */
  private all: readonly Candidate[] = []
  private fitting: readonly Candidate[] = []
  private next = 0
  private readonly found: VerifiedReport[] = []
  /** Reports that were tried and do not answer, and their paragraphs. */
  private readonly refuted = new Set<number>()
  private isLoading = false

  constructor(
    private readonly input: string,
    private readonly facets: Facets,
    private readonly tools: CorpusTools,
    private readonly onAnswer: (answer: CorpusAnswer) => void,
    /** Whether nobody waits for it any more. */
    private readonly isOver: () => boolean,
  ) {}

  /** Finds the candidates; rejects with IndexError. */
  async start(): Promise<void> {
    this.plan = await planCorpus(this.input, this.tools)
    if (!this.plan.plan) return
    this.all = findCandidates(this.plan.plan, this.tools.reports)
    this.fitting = this.all.filter(({ report }) => this.tools.reports.fits(report, this.facets))
  }

  /** The reports that may answer, by number, best first. */
  get candidates(): number[] {
    return this.fitting.map(({ report }) => report)
  }

  /** Finds a page of reports more, telling of it when its first texts are there and when all are. */
  async more(): Promise<void> {
    const wanted = this.found.length + PAGE
    this.isLoading = this.next < this.fitting.length
    if (this.isLoading) this.tell()
    const page: VerifiedReport[] = []
    while (this.found.length < wanted && this.next < this.fitting.length) {
      const batch = this.takeCandidates(wanted - this.found.length)
      await Promise.all(batch.map((report) => report.findHit()))
      if (this.isOver()) return
      for (const { report } of batch.filter(({ best }) => !best)) this.refuted.add(report)
      const answering = batch.filter(({ best }) => best)
      page.push(...answering)
      this.found.push(...answering.sort((a, b) => (a.best && b.best ? byTierThenScore(a.best, b.best) : 0)))
    }
    this.isLoading = false
    this.tell()
    await this.completeCounts(page)
  }

  /** Reads what is left of the reports just found, if that is little, so that their counts are true. */
  private async completeCounts(page: readonly VerifiedReport[]) {
    let left = MOST_EXTRA_BLOCKS
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

  private takeCandidates(count: number): VerifiedReport[] {
    const { plan } = this
    const taken = this.fitting.slice(this.next, this.next + count)
    this.next += taken.length
    return plan ? taken.map((candidate) => new VerifiedReport(candidate, plan, this.tools)) : []
  }

  private tell() {
    const { plan, facets } = this
    if (!plan || this.isOver()) return
    const answering = this.all.filter(({ report }) => !this.refuted.has(report))
    const isExact = plan.isCertain || (this.next === this.fitting.length && this.fitting.length === this.all.length)
    this.onAnswer({
      query: plan.query,
      facets,
      found: this.found.flatMap((report) => report.show() ?? []),
      reports: this.countReports(),
      paragraphs: this.countParagraphs(),
      ...this.tools.reports.countFacets(answering.map(({ report }) => report), facets, isExact),
      isLoading: this.isLoading,
      hasMore: this.next < this.fitting.length,
    })
  }

  private countReports(): Count {
    const value = this.found.length + this.fitting.length - this.next
    return { value, isExact: this.plan?.isCertain || this.next === this.fitting.length }
  }

  private countParagraphs(): Count {
    const untried = this.fitting.slice(this.next)
    const value =
      this.found.reduce((sum, { paragraphs }) => sum + paragraphs, 0) +
      untried.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0)
    const isTried = untried.length === 0 && this.found.every(({ isDone }) => isDone)
    return { value, isExact: this.plan?.isCertain || isTried }
  }
}
