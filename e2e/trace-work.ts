/** An event of Chromium's trace, as far as it is read here; times in µs. */
export type TraceEvent = {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly args?: { readonly data?: { readonly type?: string } }
}

/** Script, and the steps from style to the frame that is handed to the compositor. */
const WORK = new Set([
  'EventDispatch',
  'FunctionCall',
  'FireAnimationFrame',
  'RunMicrotasks',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
])

/**
 * The main thread's script and rendering work for each input, up to the commit of the frame that
 * follows it. Work of the browser and the test driver around it is not counted.
 *
 * @returns one duration for each input that a frame followed, in ms
 */
export function pressWork(events: readonly TraceEvent[]): number[] {
  const inputs = events.filter(
    ({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'input',
  )
  const main = inputs[0]
  if (!main) return []
  const work = events
    .filter(
      ({ name, pid, tid, dur }) => WORK.has(name) && pid === main.pid && tid === main.tid && dur,
    )
    .sort((a, b) => a.ts - b.ts)
  return inputs.flatMap((input) => {
    const commit = work.find(({ name, ts }) => name === 'Commit' && ts > input.ts)
    if (!commit) return []
    return [duration(work.filter(({ ts }) => ts >= input.ts && ts <= commit.ts)) / 1000]
  })
}

/** Time that sorted events cover; one within another counts once. */
function duration(events: readonly TraceEvent[]): number {
  let covered = 0
  let until = -Infinity
  for (const { ts, dur = 0 } of events) {
    covered += Math.max(0, ts + dur - Math.max(ts, until))
    until = Math.max(until, ts + dur)
  }
  return covered
}
