import type { Sort, View } from './collection-address'
import type { FacetCount, Facets } from '@/lib/search/collection/collection-answer'
import type { CatalogEntry } from '@/lib/index/catalog-file'

/** Rows of a page of the list, and of a step of showing more. */
export const ROWS = 100

/** Rows under one heading: of a year, of an agency; '' where the order has no parts. */
export type RowGroup = { readonly name: string; readonly entries: readonly CatalogEntry[] }

/** The counts of the facets, each by its own: the reports that it would leave. */
export type FacetCounts = {
  readonly agencies: readonly FacetCount<string>[]
  readonly years: readonly FacetCount<number>[]
}

/** As a Chinese reader looks for names: by pinyin. */
const collator = new Intl.Collator('zh-Hans-CN', { numeric: true })

type Compare = (a: CatalogEntry, b: CatalogEntry) => number

const byTitle: Compare = (a, b) => collator.compare(a.title, b.title) || (a.id < b.id ? -1 : 1)
const byYear: Compare = (a, b) => lastYear(b) - lastYear(a)

const ORDERS: Record<Sort, readonly Compare[]> = {
  year: [byYear, byTitle],
  title: [byTitle],
  agency: [(a, b) => collator.compare(a.agency, b.agency), byYear, byTitle],
  size: [(a, b) => b.characters - a.characters, byTitle],
}

function lastYear({ years }: CatalogEntry): number {
  return years.at(-1) ?? 0
}

/** The reports of a view, in its order. */
export function listEntries(entries: readonly CatalogEntry[], view: View): CatalogEntry[] {
  const order = ORDERS[view.sort]
  return entries
    .filter((entry) => isOf(entry, view))
    .sort((a, b) => order.reduce((sum, compare) => sum || compare(a, b), 0))
}

function isOf({ agency, years }: CatalogEntry, facets: Facets): boolean {
  return (
    (facets.agency === null || facets.agency === agency) &&
    (facets.year === null || years.includes(facets.year))
  )
}

/** Rows in the parts of their order. */
export function groupRows(entries: readonly CatalogEntry[], sort: Sort): RowGroup[] {
  const groups = new Map<string, CatalogEntry[]>()
  for (const entry of entries) {
    const name = partOf(entry, sort)
    const group = groups.get(name)
    if (group) group.push(entry)
    else groups.set(name, [entry])
  }
  return [...groups].map(([name, entries]) => ({ name, entries }))
}

function partOf(entry: CatalogEntry, sort: Sort): string {
  if (sort === 'year') return lastYear(entry) ? `${lastYear(entry)}年` : '年份不详'
  return sort === 'agency' ? entry.agency : ''
}

/**
 * The number of reports that each value of a facet would leave, without regard to the facet itself.
 */
export function countFacets(
  entries: readonly CatalogEntry[],
  { agency, year }: Facets,
): FacetCounts {
  const agencies = count(
    entries.filter((entry) => isOf(entry, { agency: null, year })).map((entry) => entry.agency),
  )
  const years = count(
    entries.filter((entry) => isOf(entry, { agency, year: null })).flatMap((entry) => entry.years),
  )
  return {
    agencies: agencies.sort(
      (a, b) => b.reports.value - a.reports.value || collator.compare(a.value, b.value),
    ),
    years: years.sort((a, b) => b.value - a.value),
  }
}

function count<T>(values: readonly T[]): FacetCount<T>[] {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, number]) => ({
    value,
    reports: { value: number, isExact: true },
  }))
}
