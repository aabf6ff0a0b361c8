import type { OutlineEntry } from '@/lib/report/outline'

/**
 * An outline entry as a page carries it: anchor, level, marker, heading, path. From the end, what is
 * empty is left out, and a path that follows from the entries above.
 */
export type OutlineRow = readonly [anchor: string, level: number, marker?: string, heading?: string, path?: string]

/** The innermost entries so far, outermost first. */
type Open = Pick<OutlineEntry, 'level' | 'path'>[]

/** Makes an outline small. */
export function toRows(outline: readonly OutlineEntry[]): OutlineRow[] {
  const open: Open = []
  return outline.map(({ anchor, level, marker, heading, path }) => {
    const usual = usualPath(level, marker, open)
    open.push({ level, path })
    if (path !== usual) return [anchor, level, marker, heading, path]
    if (heading !== '') return [anchor, level, marker, heading]
    return marker === '' ? [anchor, level] : [anchor, level, marker]
  })
}

/** The outline that rows were made of. */
export function fromRows(rows: readonly OutlineRow[]): OutlineEntry[] {
  const open: Open = []
  return rows.map(([anchor, level, marker = '', heading = '', given]) => {
    const usual = usualPath(level, marker, open)
    const path = given ?? usual
    open.push({ level, path })
    return { anchor, level, marker, heading, path }
  })
}

/** What most sections are called (see section-builder.ts). Closes the entries that end before it. */
function usualPath(level: number, marker: string, open: Open): string {
  while ((open.at(-1)?.level ?? 0) >= level && open.length > 0) open.pop()
  const parent = open.at(-1)
  return parent && parent.level > 0 && !marker.endsWith('条') ? parent.path + marker : marker
}
