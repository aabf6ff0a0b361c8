'use client'

import { useEffect, useState } from 'react'
import { updateOffline, useOffline } from './offline-store'
import type * as OfflineStart from './offline-start'
import { whenIdle } from '@/components/ui/when-idle'

/** Loads the program that keeps pages, and has it do something; if it does not come, nothing is kept. */
async function withProgram(task: (program: typeof OfflineStart) => void) {
  try {
    task(await import('./offline-start'))
  } catch {
    // Without the program the page works as in a browser that cannot keep pages.
  }
}

/** Keeps pages for when there is no network, and says when there is none, or a newer build. */
export function OfflineNotice() {
  const isNewer = useOffline((state) => state.isNewer)
  const isOffline = useOffline((state) => state.isOffline)
  const [isHidden, hide] = useState(false)
  useEffect(() => {
    // During development nothing may be answered from kept files.
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return
    // Offline comes last: everything that the reader sees and does comes first.
    return whenLoaded(() =>
      whenIdle(() => void withProgram(({ startOffline }) => void startOffline())),
    )
  }, [])

  const isShown = isNewer || (isOffline && !isHidden)
  return (
    <div aria-live="polite">
      {isShown && (
        <section className="offline-notice" aria-label="网络与版本">
          {isNewer ? (
            <>
              <p>有新版本</p>
              <button
                type="button"
                className="button"
                onClick={() => void withProgram(({ takeNewer }) => void takeNewer())}
              >
                载入新版本
              </button>
              <button
                type="button"
                className="button"
                onClick={() => updateOffline({ isNewer: false })}
              >
                以后再说
              </button>
            </>
          ) : (
            <>
              <p>没有网络。打开过的报告照常可读、可查。</p>
              <button type="button" className="button" onClick={() => hide(true)}>
                知道了
              </button>
            </>
          )}
        </section>
      )}
    </div>
  )
}

/** After the page and all that it asked for has arrived. */
function whenLoaded(task: () => void): () => void {
  if (document.readyState === 'complete') {
    task()
    return () => {}
  }
  addEventListener('load', task, { once: true })
  return () => removeEventListener('load', task)
}
