import { readFileSync, writeFileSync } from 'node:fs'
import { UsageError } from '@/lib/terminal/run-command'

/** What a command writes stands between two comments of the README, which nobody sees. */
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
      `the README has not one block “${name}”: a line ${begin(name)} and a line ${end(name)}`,
    )
  }
  return `${before}${begin(name)}\n\n${content.trim()}\n\n${end(name)}${after}`
}

/** Rewrites a block of a file. */
export function writeBlock(file: string, name: string, content: string): void {
  writeFileSync(file, replaceBlock(readFileSync(file, 'utf8'), name, content))
}
