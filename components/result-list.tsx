'use client'

import { useState } from 'react'
import { useFind } from '@/components/find-store'
import { CorrectionNotice } from '@/components/correction-notice'
import { JumpList } from '@/components/jump-list'
import { groupHits, type ResultOrder } from '@/components/result-groups'
import { ResultItem } from '@/components/result-item'
import { ResultOrderChoice } from '@/components/result-order-choice'
import { fullName } from '@/components/section-name'
import { ShareSearch } from '@/components/share-search'
import type { OutlineEntry } from '@/lib/report/outline'
import { isMatch, type Hit } from '@/lib/search/hit'
import type { SearchResult } from '@/lib/search/search'

/** Hits shown at first, and by each press of the button below them. */
const PAGE = 30

/**
 * What was found: sections that the query names, then paragraphs as snippets grouped by section,
 * those with only some of the words last. Empty while there is no query.
 *
 * @param path  of the report's page
 */
export function ResultList({ entries, path }: { entries: readonly OutlineEntry[]; path: string }) {
  const result = useFind((state) => state.listed)
  const [order, setOrder] = useState<ResultOrder>('relevance')
  const [shown, setShown] = useState({ query: '', most: PAGE })
  if (!result || result.query.hint) return null

  const { hits, jumps, correction, query } = result
  const matches = hits.filter(isMatch)
  const partial = hits.filter((hit) => !isMatch(hit)).slice(0, PAGE)
  const most = shown.query === query.text ? shown.most : PAGE
  const more = matches.length - most
  const names = new Map(entries.map((entry) => [entry.anchor, fullName(entry)] as const))
  const groups = { names, order, query: query.text }
  return (
    <>
      <div className="result-header">
        <h2 className="sheet-title">结果</h2>
        <ShareSearch path={path} />
      </div>
      {correction && <CorrectionNotice correction={correction} />}
      {jumps.length > 0 && <JumpList jumps={jumps} />}
      {hits.length > 0 && <ResultOrderChoice order={order} onChange={setOrder} />}
      {isEmpty(result) && <NoResults query={query.text} />}
      <ResultGroups hits={matches} most={most} {...groups} />
      {more > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => setShown({ query: query.text, most: most + PAGE })}
        >
          再显示 {Math.min(more, PAGE)} 段
        </button>
      )}
      {partial.length > 0 && (
        <>
          <h3 className="result-part">只含其中一些词</h3>
          <ResultGroups hits={partial} most={PAGE} {...groups} />
        </>
      )}
    </>
  )
}

function isEmpty({ count, jumps, correction }: SearchResult): boolean {
  return count === 0 && jumps.length === 0 && correction === null
}

function ResultGroups({
  hits,
  most,
  names,
  order,
  query,
}: {
  hits: readonly Hit[]
  most: number
  /** Of the sections, by anchor. */
  names: ReadonlyMap<string, string>
  order: ResultOrder
  query: string
}) {
  const paragraphs = useFind((state) => state.paragraphs)
  return (
    <ol className="result-groups">
      {groupHits(hits, paragraphs, order, most).map(({ section, hits }) => (
        <li key={section}>
          <h3 className="result-section">{names.get(section)}</h3>
          <ol>
            {hits.map((hit) => (
              <ResultItem key={hit.id} hit={hit} query={query} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

function NoResults({ query }: { query: string }) {
  return (
    <div className="no-results">
      <p>没有找到“{query}”。</p>
      <ul>
        <li>少写几个字，或用空格把词分开。</li>
        <li>去掉引号、减号和范围。</li>
      </ul>
    </div>
  )
}
