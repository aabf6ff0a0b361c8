import { Presets, SingleBar } from 'cli-progress'

/** Tells how far a long task is. */
export type ProgressBar = {
  readonly update: (done: number, total: number, what: string) => void
  readonly stop: () => void
}

/** Fewer than this are done before a bar says anything. */
const MIN_TASKS_FOR_BAR = 10
/** Where nobody sees a bar move (a log), a line now and then, in ms. */
const LOG_LINE_EVERY_MS = 5000

/** A bar on standard error, with the time that is left; in a log, lines. */
export function createProgressBar(name: string): ProgressBar {
  const bar = new SingleBar(
    {
      format: `${name}: {bar} {value}/{total} {what} · {eta_formatted}`,
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
      noTTYOutput: true,
      notTTYSchedule: LOG_LINE_EVERY_MS,
      etaBuffer: 100,
    },
    Presets.shades_classic,
  )
  let isStarted = false
  return {
    update: (done, total, what) => {
      if (total < MIN_TASKS_FOR_BAR) return
      if (!isStarted) bar.start(total, done, { what })
      isStarted = true
      bar.update(done, { what })
    },
    stop: () => {
      if (isStarted) bar.stop()
    },
  }
}
