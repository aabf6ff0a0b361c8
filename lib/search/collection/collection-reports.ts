import { lastUpTo } from './last-up-to'
import type { FacetCount, Facets } from './collection-answer'
import type { RootFile } from '@/lib/index/collection-files'
import { fromDistances } from '@/lib/index/distances'

/**
 * The facts about all reports that are known before any text is loaded. Reports are numbered from
 * 0, by id.
 */
export class CollectionReports {
  readonly count: number
  private readonly starts: readonly number[]

  constructor(private readonly root: Pick<RootFile, 'reports' | 'blocks' | 'agencies' | 'years'>) {
    const blockStarts = fromDistances(root.blocks.starts)
    let block = 0
    this.starts = root.reports.blocks.map((count) => blockStarts[(block += count) - count] ?? 0)
    this.count = this.starts.length
  }

  reportOf(paragraph: number): number {
    return lastUpTo(this.starts, paragraph)
  }

  /** Its first paragraph. */
  startOf(report: number): number {
    return this.starts[report] ?? 0
  }

  /** The paragraph after its last; Infinity of the last report. */
  endOf(report: number): number {
    return this.starts[report + 1] ?? Infinity
  }

  /** Whether a paragraph is the title of a report. */
  isTitle(report: number, paragraph: number): boolean {
    return this.starts[report] === paragraph
  }

  agencyOf(report: number): string {
    return this.root.agencies[this.root.reports.agency[report] ?? -1] ?? ''
  }

  yearsOf(report: number): readonly number[] {
    return this.root.years[this.root.reports.years[report] ?? -1] ?? []
  }

  fits(report: number, { agency, year }: Facets): boolean {
    return (
      (agency === null || this.agencyOf(report) === agency) &&
      (year === null || this.yearsOf(report).includes(year))
    )
  }

  /** How many of the reports each agency and each year has, each without regard to its own facet. */
  countFacets(reports: Iterable<number>, facets: Facets, isExact: boolean) {
    const agencies = new Map<string, number>()
    const years = new Map<number, number>()
    for (const report of reports) {
      if (this.fits(report, { ...facets, agency: null })) add(agencies, this.agencyOf(report))
      if (!this.fits(report, { ...facets, year: null })) continue
      for (const year of this.yearsOf(report)) add(years, year)
    }
    return {
      agencies: toCounts(agencies, isExact).sort(
        (a, b) => b.reports.value - a.reports.value || (a.value < b.value ? -1 : 1),
      ),
      years: toCounts(years, isExact).sort((a, b) => b.value - a.value),
    }
  }
}

function add<T>(counts: Map<T, number>, value: T) {
  counts.set(value, (counts.get(value) ?? 0) + 1)
}

function toCounts<T>(counts: ReadonlyMap<T, number>, isExact: boolean): FacetCount<T>[] {
  return [...counts].map(([value, count]) => ({ value, reports: { value: count, isExact } }))
}
