import { paramsOf } from '@/components/history/address-params'
import { addressOf, type Params } from '@/components/history/query-address'
import type { Facets } from '@/lib/search/collection/collection-answer'

/** Orders of the list, the default first. */
export const SORTS = ['year', 'title', 'agency', 'size'] as const
export type Sort = (typeof SORTS)[number]

/** The shown part of the collection, beside the query, and its order. */
export type View = Facets & { readonly sort: Sort }

export const WHOLE: View = { agency: null, year: null, sort: 'year' }

/** Four digits at most, so that the address shows the year as typed. */
const YEAR = /^[1-9]\d{0,3}$/

/** The view that an address asks for; unknown values are ignored. */
export function viewOf(search: string): View {
  const params = paramsOf(search)
  const year = params.get('year') ?? ''
  return {
    agency: params.get('agency')?.trim() || null,
    year: YEAR.test(year) ? Number(year) : null,
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? WHOLE.sort,
  }
}

/** A view as parameters of an address; what is as usual is left out. */
export function viewParams({ agency, year, sort }: View): Params {
  return {
    agency,
    year: year === null ? null : String(year),
    sort: sort === WHOLE.sort ? null : sort,
  }
}

/** The address of a search of the collection, from the site's root. */
export function collectionPath(base: string, query: string, view: View): string {
  const { pathname, search } = new URL(
    addressOf(`https://site.invalid${base}/`, query, '', viewParams(view)),
  )
  return pathname + search
}

/** Whether views show the same; without a filter and in the usual order. */
export function isWhole({ agency, year, sort }: View): boolean {
  return agency === null && year === null && sort === WHOLE.sort
}
