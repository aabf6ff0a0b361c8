/** What may wait for an idle moment does not wait longer than this, in ms. */
const LATEST = 2000
/** Where idle moments are not told (Safari), in ms. */
const SOON = 200

/**
 * Runs a task in an idle moment.
 *
 * @returns a way to call it off
 */
export function whenIdle(task: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(task, SOON)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(task, { timeout: LATEST })
  return () => cancelIdleCallback(handle)
}

/** A stretch of steps is no longer than this, in ms, so that no key waits for it. */
const STRETCH = 5

/** Takes the steps of a task in idle moments, a few at a time. */
export function stepWhenIdle(steps: Iterator<void>) {
  whenIdle(() => {
    const end = performance.now() + STRETCH
    let isDone = false
    while (!isDone && performance.now() < end) isDone = steps.next().done === true
    if (!isDone) stepWhenIdle(steps)
  })
}
