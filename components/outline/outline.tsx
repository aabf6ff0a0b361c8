'use client'

import { useMemo, useRef } from 'react'
import { useFind } from '@/components/find/find-store'
import { useCurrentSection } from './outline-current'
import { useFollowCurrent } from './outline-follow'
import { useOpenSections } from './outline-open'
import { branchId, OutlineRow } from './outline-row'
import { nestOutline, shownFor, type OutlineNode } from './outline-tree'
import { countBySection } from '@/components/find/section-counts'
import { outlineName } from '@/lib/report/section-name'
import type { OutlineEntry } from '@/lib/report/outline'

/**
 * The report's sections as links, with how many matches each holds and a bar for its share; those
 * without are dimmed. The one that the reader is at is told apart and kept in view.
 */
export function Outline({ entries }: { entries: readonly OutlineEntry[] }) {
  const result = useFind((state) => state.listed)
  const paragraphs = useFind((state) => state.paragraphs)
  const counts = useMemo(
    () => (result && !result.query.hint ? countBySection(result.hits, paragraphs) : null),
    [result, paragraphs],
  )
  const tree = useMemo(() => nestOutline(entries), [entries])
  const { isOpen, setOpen } = useOpenSections()
  const match = useFind((state) => state.current)
  const current = shownFor(useCurrentSection(match), tree, isOpen)
  const list = useRef<HTMLOListElement>(null)
  useFollowCurrent(list, current)

  // The fullest chapter has the whole bar: the strip shows where the matches are, not how many.
  const countOf = (anchor: string) => counts && (counts.get(anchor) ?? 0)
  const most = Math.max(1, ...tree.map(({ entry }) => countOf(entry.anchor) ?? 0))
  const items = (nodes: readonly OutlineNode[]) =>
    nodes.map(({ entry, children }) => {
      const { anchor } = entry
      const count = countOf(anchor)
      const open = children.length > 0 ? isOpen(anchor) : null
      return (
        <li key={anchor}>
          <OutlineRow
            anchor={anchor}
            name={outlineName(entry)}
            count={count}
            heat={(count ?? 0) / most}
            isCurrent={anchor === current}
            isOpen={open}
            setOpen={setOpen}
          />
          {open !== null && (
            <ol id={branchId(anchor)} hidden={!open}>
              {items(children)}
            </ol>
          )}
        </li>
      )
    })
  return (
    <ol ref={list} className="outline-list">
      {items(tree)}
    </ol>
  )
}
