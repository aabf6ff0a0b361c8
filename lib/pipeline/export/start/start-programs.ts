/**
 * Longest wait before programs start, in ms: on a slow network, or in a page that is never painted.
 */
const MAX_WAIT_MS = 1000

/**
 * Starts the page's programs after its text is on the screen: a reader reads first, and fetching
 * and running the search would otherwise come before the first frame.
 *
 * @param addresses of scripts
 * @param watch is told of each, before it is asked for
 */
export function startPrograms(
  addresses: readonly string[],
  watch: (script: HTMLScriptElement) => void,
) {
  let isDue = true
  const start = () => {
    if (!isDue) return
    isDue = false
    for (const src of addresses) {
      const script = Object.assign(document.createElement('script'), { src, async: true })
      watch(script)
      document.head.append(script)
    }
  }
  // A reader with a query waits for its results. A hidden tab has no frames.
  if (location.search || document.hidden) start()
  else if (tellsOfPaints())
    new PerformanceObserver(start).observe({ type: 'paint', buffered: true })
  // A frame is painted behind its callbacks.
  else requestAnimationFrame(() => setTimeout(start))
  setTimeout(start, MAX_WAIT_MS)
}

function tellsOfPaints(): boolean {
  return 'PerformanceObserver' in self && PerformanceObserver.supportedEntryTypes.includes('paint')
}
