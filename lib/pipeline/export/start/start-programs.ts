/** Programs start after this at the latest, in ms: on a slow network, or in a page that is never painted. */
const LATEST = 1000

/**
 * Starts the page's programs when its text stands on the screen: a reader reads first, and what is
 * fetched and run for the search would otherwise come before the first frame.
 *
 * @param addresses  of scripts
 * @param watch      is told of each, before it is asked for
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
  // Who comes with a query comes for what is found. A tab that is not shown has no frames.
  if (location.search || document.hidden) start()
  else if (tellsOfPaints())
    new PerformanceObserver(start).observe({ type: 'paint', buffered: true })
  // A frame is painted behind its callbacks.
  else requestAnimationFrame(() => setTimeout(start))
  setTimeout(start, LATEST)
}

function tellsOfPaints(): boolean {
  return 'PerformanceObserver' in self && PerformanceObserver.supportedEntryTypes.includes('paint')
}
