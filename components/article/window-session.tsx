'use client'

import { useEffect } from 'react'
import { whenIdle } from '@/components/ui/when-idle'

/** Has the page follow its window's size; the program for it comes in an idle moment. Shows nothing. */
export function WindowSession() {
  useEffect(() => {
    let stop = () => {}
    let isOver = false
    const load = async () => {
      const { followWindow } = await import('./follow-window')
      if (!isOver) stop = followWindow()
    }
    // Without the program the page behaves as the browser makes it.
    const cancel = whenIdle(() => void load().catch(() => {}))
    return () => {
      isOver = true
      cancel()
      stop()
    }
  }, [])
  return null
}
