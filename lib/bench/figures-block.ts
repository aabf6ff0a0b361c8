import { readFileSync, writeFileSync } from 'node:fs'
import { UsageError } from '@/lib/terminal/run-command'

/** The page of the figures. A command writes its own between two comments of it, which no reader sees. */
export const BENCHMARKS = 'docs/benchmarks.md'

const begin = (name: string) => `<!-- ${name}: begin -->`
const end = (name: string) => `<!-- ${name}: end -->`

/**
 * A text with other content between the comments of a block.
 *
 * @throws {UsageError} if it does not have the block exactly once
 */
export function replaceBlock(text: string, name: string, content: string): string {
  const [before, rest, ...more] = text.split(begin(name))
  const [, after, ...others] = rest?.split(end(name)) ?? []
  if (before === undefined || after === undefined || more.length + others.length > 0) {
    throw new UsageError(
      `${BENCHMARKS} has not one block “${name}”: a line ${begin(name)} and a line ${end(name)}`,
    )
  }
  return `${before}${begin(name)}\n\n${content.trim()}\n\n${end(name)}${after}`
}

/** Rewrites a block of the page of the figures. */
export function writeBlock(name: string, content: string): void {
  writeFileSync(BENCHMARKS, replaceBlock(readFileSync(BENCHMARKS, 'utf8'), name, content))
}
