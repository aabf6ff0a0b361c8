import { keepReadingPlace } from './reading-place'
import { closeWideSheets } from '@/components/ui/wide-sheets'

/**
 * Keeps the reader's place and tools when the window changes its size.
 *
 * @returns a way to stop
 */
export function followWindow(): () => void {
  const stops = [keepReadingPlace(), closeWideSheets()]
  return () => stops.forEach((stop) => stop())
}
