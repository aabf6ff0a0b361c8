import { writeLargeNumber } from '@/lib/report/chinese-number'
import type { OutlineEntry } from '@/lib/report/outline'

/**
 * An outline entry as a page carries it: anchor, level, marker, heading, path. Empty values at the
 * end are left out, and so is a path that follows from the entries above.
 */
type EntryRow = readonly [
  anchor: string,
  level: number,
  marker?: string,
  heading?: string,
  path?: string,
]

/**
 * Articles (第一条, 第二条, …) that follow one another: anchor of the first, level, number of articles. A
 * statute consists mostly of them.
 */
type ArticlesRow = readonly [anchor: string, level: number, count: number]

export type OutlineRow = EntryRow | ArticlesRow

/** The innermost entries so far, outermost first. */
type Open = Pick<OutlineEntry, 'level' | 'path'>[]

/** Packs an outline into rows. */
export function toRows(outline: readonly OutlineEntry[]): OutlineRow[] {
  const open: Open = []
  const rows: OutlineRow[] = []
  for (const entry of outline) {
    const { anchor, level, marker, heading, path } = entry
    const usual = usualPath(level, marker, open)
    open.push({ level, path })
    const last = rows.at(-1)
    if (path !== usual) rows.push([anchor, level, marker, heading, path])
    else if (heading !== '') rows.push([anchor, level, marker, heading])
    else if (last && isArticles(last) && isSame(articleOf(last, last[2]), entry))
      rows.splice(-1, 1, [last[0], level, last[2] + 1])
    else if (isSame(articleOf([anchor, level, 1], 0), entry)) rows.push([anchor, level, 1])
    else rows.push(marker === '' ? [anchor, level] : [anchor, level, marker])
  }
  return rows
}

/** Unpacks an outline from its rows. */
export function fromRows(rows: readonly OutlineRow[]): OutlineEntry[] {
  const open: Open = []
  return rows.flatMap(entriesOf).map(([anchor, level, marker = '', heading = '', given]) => {
    const usual = usualPath(level, marker, open)
    const path = given ?? usual
    open.push({ level, path })
    return { anchor, level, marker, heading, path }
  })
}

function entriesOf(row: OutlineRow): EntryRow[] {
  return isArticles(row) ? Array.from({ length: row[2] }, (_, i) => articleOf(row, i)) : [row]
}

function isArticles(row: OutlineRow): row is ArticlesRow {
  return typeof row[2] === 'number'
}

/** An article of such a run, by its position in the run. */
function articleOf(
  [first, level]: ArticlesRow,
  position: number,
): readonly [anchor: string, level: number, marker: string] {
  const base = first.replace(/(?<!\d)\d+$/, '')
  const number = Number(first.slice(base.length)) + position
  return [base + number, level, `第${writeLargeNumber(number)}条`]
}

function isSame(
  [anchor, level, marker]: readonly [string, number, string],
  entry: OutlineEntry,
): boolean {
  return entry.anchor === anchor && entry.level === level && entry.marker === marker
}

/** The usual path of a section (see section-builder.ts). Closes the entries that end before it. */
function usualPath(level: number, marker: string, open: Open): string {
  while ((open.at(-1)?.level ?? 0) >= level && open.length > 0) open.pop()
  const parent = open.at(-1)
  return parent && parent.level > 0 && !marker.endsWith('条') ? parent.path + marker : marker
}
