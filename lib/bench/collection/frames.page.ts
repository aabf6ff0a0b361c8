import type { Frames } from './outcome'

/* Runs in the browser: whether anything keeps the page from its next frame. */

let gaps: number[] = []
let longTasks: number[] = []
let isRunning = false

new PerformanceObserver((list) => {
  longTasks.push(...list.getEntries().map(({ duration }) => duration))
}).observe({ type: 'longtask' })

export function start() {
  gaps = []
  longTasks = []
  isRunning = true
  let last = performance.now()
  const next = () => {
    const now = performance.now()
    gaps.push(now - last)
    last = now
    if (isRunning) requestAnimationFrame(next)
  }
  requestAnimationFrame(next)
}

export function stop(): Frames {
  isRunning = false
  return { gaps, longTasks }
}
