'use client'

import { useMemo } from 'react'
import { useFind } from '@/components/find-store'
import { countBySection } from '@/components/section-counts'
import { closePopover } from '@/components/close-popover'
import type { OutlineEntry } from '@/lib/report/outline'

/** The report's sections as links, with how many matches each holds; those without are dimmed. */
export function Outline({ entries }: { entries: readonly OutlineEntry[] }) {
  const result = useFind((state) => state.result)
  const paragraphs = useFind((state) => state.paragraphs)
  const counts = useMemo(
    () => (result && !result.query.hint ? countBySection(result.hits, paragraphs) : null),
    [result, paragraphs],
  )
  return (
    <ol className="outline-list">
      {entries.map(({ anchor, level, marker, heading, path }) => (
        <li key={anchor}>
          <a
            href={`#${anchor}`}
            className="outline-link"
            data-level={level}
            data-empty={counts && !counts.has(anchor) ? '' : undefined}
            onClick={closePopover}
          >
            <span>{anchor.startsWith('s0') || heading === '' ? path : marker + heading}</span>
            {counts?.has(anchor) && (
              <span className="outline-count">
                {counts.get(anchor)}
                <span className="sr-only"> 项</span>
              </span>
            )}
          </a>
        </li>
      ))}
    </ol>
  )
}
