import { UsageError } from './run-command'

/**
 * Reads `--limit`: how many of something at most; all where it is not given.
 *
 * @throws {UsageError} if it is no whole number from 1
 */
export function readLimit(text: string | undefined): number {
  if (text === undefined) return Infinity
  const limit = Number(text)
  if (!Number.isInteger(limit) || limit < 1)
    throw new UsageError(`--limit is “${text}”; it is a whole number from 1`)
  return limit
}
