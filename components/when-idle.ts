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
