'use client'

import { useMemo } from 'react'
import { useFind } from '@/components/find-store'
import { outlineName } from '@/components/section-name'
import { countBySection } from '@/components/section-counts'
import { closePopover } from '@/components/close-popover'
import type { OutlineEntry } from '@/lib/report/outline'

/** The report's sections as links, with how many matches each holds; those without are dimmed. */
export function Outline({ entries }: { entries: readonly OutlineEntry[] }) {
  const result = useFind((state) => state.listed)
  const paragraphs = useFind((state) => state.paragraphs)
  const counts = useMemo(
    () => (result && !result.query.hint ? countBySection(result.hits, paragraphs) : null),
    [result, paragraphs],
  )
  return (
    <ol className="outline-list">
      {entries.map((entry) => (
        <li key={entry.anchor}>
          <a
            href={`#${entry.anchor}`}
            className="outline-link"
            data-level={entry.level}
            data-empty={counts && !counts.has(entry.anchor) ? '' : undefined}
            onClick={closePopover}
          >
            <span>{outlineName(entry)}</span>
            {counts?.has(entry.anchor) && (
              <span className="outline-count">
                {counts.get(entry.anchor)}
                <span className="sr-only"> 项</span>
              </span>
            )}
          </a>
        </li>
      ))}
    </ol>
  )
}
