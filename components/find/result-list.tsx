import { useMemo, useRef, useState, type ReactNode } from 'react'
import { chooseOrder } from './find-actions'
import { useFind } from './find-store'
import { CorrectionNotice } from './correction-notice'
import { JumpList } from './jump-list'
import { NoResults } from '@/components/ui/no-results'
import { groupHits, orderHits } from './result-groups'
import type { ResultOrder } from '@/components/history/result-order'
import { ResultExport } from './result-export'
import { MarkedText } from '@/components/ui/marked-text'
import { resultText, sectionName } from './result-entry'
import { ResultItem } from './result-item'
import { ResultOrderChoice } from './result-order-choice'
import { useResultTop } from './result-top'
import { ShareSearch } from './share-search'
import { AWAITED } from './status-text'
import type { OutlineEntry } from '@/lib/report/outline'
import { isMatch, type Hit } from '@/lib/search/match/hit'

/** Hits shown at first, and by each press of the button below them. */
const PAGE = 30

export type ResultListProps = {
  readonly entries: readonly OutlineEntry[]
  /** Of the report's page. */
  readonly path: string
  /** Of the search over all reports; null where there is only this one. */
  readonly home: string | null
  /** Content below the results. */
  readonly children: ReactNode
}

/**
 * The results: sections that the query names, then paragraphs as snippets grouped by section, those
 * with only some of the words last. Empty while there is no query.
 */
export function ResultList({ entries, path, home, children }: ResultListProps) {
  const result = useFind((state) => state.listed)
  const awaited = useFind((state) => state.awaited)
  const order = useFind((state) => state.order)
  useResultTop(result?.query.text ?? '')
  if (!result || result.query.hint) return null

  const { hits, jumps, isReference, correction, query } = result
  const matches = hits.filter(isMatch)
  const partial = hits.filter((hit) => !isMatch(hit))
  const sections = new Map(entries.map((entry) => [entry.anchor, entry] as const))
  const answers = new Map(hits.map((hit) => [hit.id, hit] as const))
  const groups = { sections, answers, order, query: query.text }
  const choice = <ResultOrderChoice order={order} onChange={chooseOrder} />
  const isEmpty = matches.length === 0 && !(isReference && jumps.length > 0)
  return (
    <>
      <h2 className="sheet-title">结果</h2>
      <div className="result-export">
        <ShareSearch path={path} />
        {hits.length > 0 && (
          <ResultExport lists={[matches, partial]} order={order} path={path} query={query.text} />
        )}
        {home !== null && (
          <a className="link" href={`${home}?${new URLSearchParams({ q: query.text })}`}>
            在全部报告中检索
          </a>
        )}
      </div>
      {correction && <CorrectionNotice correction={correction} />}
      {jumps.length > 0 && <JumpList jumps={jumps} query={query.text} />}
      {isEmpty && awaited && <p className="no-results">{AWAITED[awaited]}</p>}
      {isEmpty && !awaited && <NoResults query={query} />}
      {matches.length > 0 && choice}
      <ResultPages key={query.text} hits={matches} {...groups} />
      {partial.length > 0 && (
        <>
          <h3 className="result-part">只含其中一些词</h3>
          {matches.length === 0 && choice}
          <ResultPages key={`${query.text} partial`} hits={partial} {...groups} />
        </>
      )}
      {children}
    </>
  )
}

type Groups = {
  hits: readonly Hit[]
  /** By anchor. */
  sections: ReadonlyMap<string, OutlineEntry>
  /** All hits by the position of their paragraph. */
  answers: ReadonlyMap<number, Hit>
  order: ResultOrder
  query: string
}

/** The first hits, and more by pressing a button. */
function ResultPages(groups: Groups) {
  const [most, setMost] = useState(PAGE)
  const list = useRef<HTMLDivElement>(null)
  const more = groups.hits.length - most
  const showMore = () => {
    setMost(most + PAGE)
    // The button may disappear: the focus moves to the beginning of the new results.
    requestAnimationFrame(() =>
      list.current?.querySelectorAll<HTMLElement>('a.result')[most]?.focus(),
    )
  }
  return (
    <div ref={list}>
      <ResultGroups most={most} {...groups} />
      {more > 0 && (
        <button type="button" className="button result-more" onClick={showMore}>
          再显示 {Math.min(more, PAGE)} 段
        </button>
      )}
    </div>
  )
}

function ResultGroups({ hits, most, sections, answers, order, query }: Groups & { most: number }) {
  const paragraphs = useFind((state) => state.paragraphs)
  const ordered = useMemo(() => orderHits(hits, paragraphs, order), [hits, paragraphs, order])
  return (
    <ol className="result-groups">
      {groupHits(ordered, paragraphs, most).map(({ section, hits }) => {
        const entry = sections.get(section)
        const name =
          entry &&
          sectionName(
            entry,
            hits.map(({ hit }) => hit),
            paragraphs,
          )
        return (
          <li key={section}>
            {/* A new element for other marks: a page's translator may have moved its texts. */}
            <h3 key={JSON.stringify(name?.ranges)} className="result-section">
              {name && <MarkedText {...name} />}
            </h3>
            <ol>
              {hits.map(({ hit, number }) => {
                const shown = resultText(hit, entry, { paragraphs, hits: answers })
                return (
                  <ResultItem key={hit.id} hit={hit} shown={shown} number={number} query={query} />
                )
              })}
            </ol>
          </li>
        )
      })}
    </ol>
  )
}
