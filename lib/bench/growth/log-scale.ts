/** A logarithmic scale from values to places. */
export type LogScale = {
  readonly at: (value: number) => number
  /** The powers of ten on it, ascending. */
  readonly decades: readonly number[]
}

/** How many powers of ten lie between values and their middle, as exponents. */
export type LogWindow = { readonly from: number; readonly to: number }

/**
 * A window of so many powers of ten with the values in its middle.
 *
 * @param values  above 0
 * @param width   in powers of ten; more is taken if the values need it
 * @throws {RangeError} on a value that has no logarithm, and on none
 */
export function logWindow(values: readonly number[], width: number): LogWindow {
  const exponents = values.map((value) => Math.log10(value))
  const [low, high] = [Math.min(...exponents), Math.max(...exponents)]
  if (!Number.isFinite(low) || !Number.isFinite(high))
    throw new RangeError(`no logarithmic scale for ${values.join(', ') || 'no value'}`)
  const spare = Math.max(0, width - (high - low)) / 2
  return { from: low - spare, to: high + spare }
}

/**
 * @param start  where the window begins, in px
 * @param end    where it ends; may be smaller
 */
export function createLogScale({ from, to }: LogWindow, start: number, end: number): LogScale {
  const at = (value: number) => start + ((Math.log10(value) - from) / (to - from)) * (end - start)
  const decades: number[] = []
  for (let exponent = Math.ceil(from); exponent <= to; exponent++) decades.push(10 ** exponent)
  return { at, decades }
}
