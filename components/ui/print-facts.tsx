'use client'

import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { formatDate } from './format-date'
import { SITE_URL } from '@/lib/site/site-paths'

type Props = {
  /** The facts on the sheet, by name; null is left out. */
  readonly facts: readonly (readonly [name: string, value: string | null])[]
  /** Of what is printed, from the site's root, as it is to be opened again. */
  readonly path: string
}

/** The head of a printed page: its subject, its address and the day of printing. On paper only. */
export function PrintFacts({ facts, path }: Props) {
  const canonical = SITE_URL && new URL(path, SITE_URL).href
  const address = useSyncExternalStore(
    watchPrint,
    () => canonical ?? location.origin + path,
    () => canonical,
  )
  const printed = useSyncExternalStore(watchPrint, today, () => null)
  const all = [...facts, ['本页', address], ['打印', printed && formatDate(printed)]] as const
  return (
    <dl className="print-head">
      {all.map(([name, value]) =>
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

/** The page may have been open for days; printing shows the page as it is when this returns. */
function watchPrint(changed: () => void): () => void {
  const renew = () => flushSync(changed)
  addEventListener('beforeprint', renew)
  return () => removeEventListener('beforeprint', renew)
}

/** The reader’s own day, as year-month-day. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].join('-')
}
