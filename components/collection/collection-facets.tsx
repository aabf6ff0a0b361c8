'use client'

import { useMemo, useState, type ReactNode } from 'react'
import { isWhole, type View } from './collection-address'
import { countFacets, type FacetCounts } from './collection-rows'
import { useCollection } from './collection-store'
import { countText } from './collection-text'
import { ViewLink } from './view-link'
import type { FacetCount } from '@/lib/search/collection/collection-answer'

/** Values of a facet that are shown at first, unless the rest are so few. */
const SHOWN_FACETS = 12
const MAX_UNFOLDED_REST = 4
const NONE: FacetCounts = { agencies: [], years: [] }

/**
 * Years and agencies, each with how many reports it would leave.
 *
 * @param counts  of all reports, for what the page shows first
 */
export function CollectionFacets({ counts }: { counts: FacetCounts }) {
  const view = useCollection((state) => state.view)
  const catalog = useCollection((state) => state.catalog)
  const answer = useCollection((state) => state.answer)
  const isSearching = useCollection((state) => state.query.trim() !== '')
  const isUncertain = useCollection((state) => state.isWaiting || state.fault?.part === 'search')
  const listed = useMemo(() => {
    if (catalog) return countFacets(catalog, view)
    return isWhole(view) ? counts : NONE
  }, [catalog, view, counts])
  const { agencies, years } = isSearching ? (answer ?? listed) : listed
  // Of the list, or of another query: no number is better than a wrong one.
  const hasCounts = !isSearching || (answer !== null && !isUncertain)
  const [byYear, byAgency] = [withChosen(years, view.year), withChosen(agencies, view.agency)]
  const isEmpty = byYear.length === 0 && byAgency.length === 0
  return (
    <>
      {isEmpty && hasCounts && <p className="facet-none">没有可以筛选的报告</p>}
      <Facet
        name="年份"
        className="facet-years"
        values={byYear}
        hasCounts={hasCounts}
        chosen={view.year}
        changeTo={(year) => ({ year })}
        nameOf={(year) => `${year}年`}
      />
      <Facet
        name="机关"
        values={byAgency}
        hasCounts={hasCounts}
        chosen={view.agency}
        changeTo={(agency) => ({ agency })}
        nameOf={(agency) => agency}
      />
    </>
  )
}

/** A chosen value stays in the list, even with no reports left, so that it can be taken back. */
function withChosen<T>(
  values: readonly FacetCount<T>[],
  chosen: T | null,
): readonly FacetCount<T>[] {
  if (chosen === null || values.some(({ value }) => value === chosen)) return values
  return [{ value: chosen, reports: { value: 0, isExact: true } }, ...values]
}

type Props<T> = {
  readonly name: string
  readonly className?: string
  readonly values: readonly FacetCount<T>[]
  readonly hasCounts: boolean
  readonly chosen: T | null
  readonly changeTo: (value: T | null) => Partial<View>
  readonly nameOf: (value: T) => ReactNode
}

function Facet<T extends string | number>({
  name,
  className,
  values,
  hasCounts,
  chosen,
  changeTo,
  nameOf,
}: Props<T>) {
  const [isWhole, setWhole] = useState(false)
  const hasAll = isWhole || values.length <= SHOWN_FACETS + MAX_UNFOLDED_REST
  const shown = hasAll
    ? values
    : values.filter(({ value }, i) => i < SHOWN_FACETS || value === chosen)
  if (values.length === 0) return null
  return (
    <section className="facet">
      <h2 className="sheet-title">{name}</h2>
      <ul className={className}>
        {shown.map(({ value, reports }) => (
          <li key={value}>
            <ViewLink
              className="facet-link"
              change={changeTo(value === chosen ? null : value)}
              isCurrent={value === chosen}
            >
              <span>{nameOf(value)}</span>
              {hasCounts && <span className="outline-count">{countText(reports)}</span>}
            </ViewLink>
          </li>
        ))}
      </ul>
      {shown.length < values.length && (
        <button type="button" className="facet-more" onClick={() => setWhole(true)}>
          {`全部 ${values.length} 个${name}`}
        </button>
      )}
    </section>
  )
}
