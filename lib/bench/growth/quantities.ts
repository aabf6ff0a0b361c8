/** A unit and how many of it make the next larger. */
type Unit = readonly [name: string, size: number]

const TIMES: readonly Unit[] = [
  ['ms', 1],
  ['s', 1000],
]
const BYTES: readonly Unit[] = [
  ['B', 1],
  ['kB', 1000],
  ['MB', 1_000_000],
]

/** Milliseconds as people write them: 4.7 ms, 1.2 s. */
export function formatTime(milliseconds: number): string {
  return format(milliseconds, TIMES)
}

/** Bytes as people write them: 36 kB, 1.4 MB. */
export function formatBytes(bytes: number): string {
  return format(bytes, BYTES)
}

/** Two figures at least, no more than are known. */
function format(value: number, units: readonly Unit[]): string {
  const fitting = units.filter(([, size]) => value >= size).at(-1) ?? units[0]
  const [name, size] = fitting ?? ['', 1]
  const amount = value / size
  const text =
    amount >= 9.95 || Number.isInteger(amount)
      ? Math.round(amount).toLocaleString('en')
      : amount.toFixed(amount < 0.0995 ? 2 : 1)
  return `${text} ${name}`
}
