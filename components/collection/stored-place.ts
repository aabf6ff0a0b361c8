import { ROWS } from './collection-rows'
import { isPosition } from '@/components/ui/position'

/** A reader's scroll position, in CSS pixels, and the number of rows or reports that it needs. */
export type Place = { readonly top: number; readonly rows: number; readonly reports: number }

/** A place as it was stored, or null if it is none: others write into the storage, too. */
export function placeOf(kept: string | null): Place | null {
  const { top, rows, reports } = parse(kept)
  if (!isPosition(top) || !isPosition(rows) || !isPosition(reports)) return null
  return { top, rows: Math.max(rows, ROWS), reports }
}

function parse(kept: string | null): Partial<Record<keyof Place, unknown>> {
  try {
    return (JSON.parse(kept ?? 'null') as Partial<Record<keyof Place, unknown>> | null) ?? {}
  } catch {
    return {}
  }
}
