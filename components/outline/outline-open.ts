import { useCallback, useState, useSyncExternalStore } from 'react'
import { WIDE } from '@/components/ui/wide-window'

/**
 * Which sections of the outline are open. The exported page has them all open, for readers without
 * JavaScript; a narrow window begins with the chapters alone.
 */
export function useOpenSections() {
  const isWide = useSyncExternalStore(
    watchWidth,
    () => matchMedia(WIDE).matches,
    () => true,
  )
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map())
  const isOpen = useCallback((anchor: string) => chosen.get(anchor) ?? isWide, [chosen, isWide])
  const setOpen = useCallback(
    (anchor: string, open: boolean) => setChosen((before) => new Map(before).set(anchor, open)),
    [],
  )
  return { isOpen, setOpen }
}

function watchWidth(changed: () => void): () => void {
  const query = matchMedia(WIDE)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}
