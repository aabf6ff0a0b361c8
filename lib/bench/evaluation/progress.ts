/** Tells how far a long task is. A line that comes too soon after the last is left out. */
export type Progress = (line: string) => void

/** At least this long between two lines, in milliseconds. */
const PAUSE = 1000

/**
 * @param write  writes one line, its end included
 * @param now    a clock in milliseconds
 */
export function createProgress(
  write: (line: string) => void,
  now: () => number = () => performance.now(),
): Progress {
  let last = -Infinity
  return (line) => {
    if (now() - last < PAUSE) return
    last = now()
    write(`eval: ${line}\n`)
  }
}
