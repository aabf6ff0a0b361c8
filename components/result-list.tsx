'use client'

import { useState } from 'react'
import { useFind } from '@/components/find-store'
import { groupHits, type ResultOrder } from '@/components/result-groups'
import { ResultItem } from '@/components/result-item'
import { ResultOrderChoice } from '@/components/result-order-choice'
import { fullName } from '@/components/section-name'
import { ShareSearch } from '@/components/share-search'
import type { OutlineEntry } from '@/lib/report/outline'

/** Hits shown at first, and by each press of the button below them. */
const PAGE = 30

/**
 * What was found, as snippets grouped by section. Empty while there is no query.
 *
 * @param path  of the report's page
 */
export function ResultList({ entries, path }: { entries: readonly OutlineEntry[]; path: string }) {
  const result = useFind((state) => state.listed)
  const paragraphs = useFind((state) => state.paragraphs)
  const [order, setOrder] = useState<ResultOrder>('relevance')
  const [shown, setShown] = useState({ query: '', most: PAGE })
  if (!result || result.query.hint) return null
  if (result.count === 0) {
    return (
      <>
        <ResultHeader path={path} />
        <NoResults query={result.query.text} />
      </>
    )
  }

  const most = shown.query === result.query.text ? shown.most : PAGE
  const more = result.hits.length - most
  const names = new Map(entries.map((entry) => [entry.anchor, fullName(entry)] as const))
  return (
    <>
      <ResultHeader path={path} />
      <ResultOrderChoice order={order} onChange={setOrder} />
      <ol className="result-groups">
        {groupHits(result.hits, paragraphs, order, most).map(({ section, hits }) => (
          <li key={section}>
            <h3 className="result-section">{names.get(section)}</h3>
            <ol>
              {hits.map((hit) => (
                <ResultItem key={hit.id} hit={hit} query={result.query.text} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {more > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => setShown({ query: result.query.text, most: most + PAGE })}
        >
          再显示 {Math.min(more, PAGE)} 段
        </button>
      )}
    </>
  )
}

function ResultHeader({ path }: { path: string }) {
  return (
    <div className="result-header">
      <h2 className="sheet-title">结果</h2>
      <ShareSearch path={path} />
    </div>
  )
}

function NoResults({ query }: { query: string }) {
  return (
    <div className="no-results">
      <p>没有找到“{query}”。</p>
      <ul>
        <li>少写几个字，或用空格把词分开。</li>
        <li>去掉引号和减号。</li>
      </ul>
    </div>
  )
}
