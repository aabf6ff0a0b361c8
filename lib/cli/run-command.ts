import { ContentError } from '@/lib/build/content-error'

/** Runs a command. A fault of the content is told in one line; any other keeps its stack. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    const isExpected = error instanceof ContentError
    process.stderr.write(`${isExpected ? error.message : String((error as Error).stack)}\n`)
    process.exitCode = 1
  }
}
