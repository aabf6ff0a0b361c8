import { SiteError } from '@/lib/build/check-site'
import { ContentError } from '@/lib/build/content-error'
import { PageError } from '@/lib/build/scan-page'
import { IndexError } from '@/lib/search/index-error'

/** The command was called wrongly; the message says how to call it. */
export class UsageError extends Error {}

/** What `read` makes of a command line; a fault in it is told with how the command is called. */
export function withUsage<T>(usage: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${usage}`)
  }
}

/** Runs a command. An expected fault is told in one line; any other keeps its stack. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    const isExpected = [ContentError, IndexError, PageError, SiteError, UsageError].some((type) => error instanceof type)
    const fault = error as Error
    process.stderr.write(`${isExpected ? fault.message : String(fault.stack)}\n`)
    process.exitCode = 1
  }
}
