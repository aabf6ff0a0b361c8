import { keepReadingPlace } from './reading-place'
import { closeWideSheets } from '@/components/ui/wide-sheets'

/**
 * What a window that gets another size must not take from its reader.
 *
 * @returns a way to stop
 */
export function followWindow(): () => void {
  const stops = [keepReadingPlace(), closeWideSheets()]
  return () => stops.forEach((stop) => stop())
}
