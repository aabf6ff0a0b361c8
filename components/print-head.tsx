'use client'

import { useSyncExternalStore } from 'react'
import { formatDate } from '@/components/format-date'
import type { ReportSummary } from '@/lib/report/report-summary'

/**
 * What a printed report says of itself above its title: whose it is, where the text and this page
 * stand, and when it was printed. On paper only.
 *
 * @param path       of the report's page
 * @param canonical  its whole address, or null if the site's origin was not known to the build
 */
export function PrintHead({ meta, path, canonical }: { meta: ReportSummary['meta']; path: string; canonical: string | null }) {
  const address = useSyncExternalStore(watchPrint, () => canonical ?? location.origin + path, () => canonical)
  const printed = useSyncExternalStore(watchPrint, today, () => null)
  const facts: readonly (readonly [string, string | null])[] = [
    ['机关', meta.agency],
    ['发布', meta.issued && formatDate(meta.issued)],
    ['来源', meta.source ?? '原文网址不详'],
    ['本页', address],
    ['打印', printed && formatDate(printed)],
  ]
  return (
    <dl className="print-head">
        {facts.map(([name, value]) =>
          value === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
    </dl>
  )
}

/** The page may have been open for days. */
function watchPrint(changed: () => void): () => void {
  addEventListener('beforeprint', changed)
  return () => removeEventListener('beforeprint', changed)
}

/** The reader’s own day, as year-month-day. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].join('-')
}
