/** The longest wait for an idle moment, in ms. */
const MAX_WAIT_MS = 2000
/** The delay in browsers that do not report idle moments (Safari), in ms. */
const FALLBACK_DELAY_MS = 200

/**
 * Runs a task in an idle moment.
 *
 * @returns a way to call it off
 */
export function whenIdle(task: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(task, FALLBACK_DELAY_MS)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(task, { timeout: MAX_WAIT_MS })
  return () => cancelIdleCallback(handle)
}

/** The longest run of steps, in ms, so that no key waits for it. */
const MAX_STRETCH_MS = 5

/** Takes the steps of a task in idle moments, a few at a time. */
export function stepWhenIdle(steps: Iterator<void>) {
  whenIdle(() => {
    const end = performance.now() + MAX_STRETCH_MS
    let isDone = false
    while (!isDone && performance.now() < end) isDone = steps.next().done === true
    if (!isDone) stepWhenIdle(steps)
  })
}
