import { SiteError } from '@/lib/pipeline/content/check-site'
import { FileError } from '@/lib/pipeline/content/content-error'
import { PageError } from '@/lib/pipeline/export/scan-page'
import { IndexError } from '@/lib/search/load/index-error'

/** The command was called wrongly; the message says how to call it. */
export class UsageError extends Error {}

/** What `read` makes of a command line; a fault in it is told with how the command is called, a UsageError alone. */
export function withUsage<T>(usage: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${faultOf(error as ArgumentError)}\n\n${usage}`)
  }
}

type ArgumentError = Error & { readonly code?: string }

/** Tells a fault that Node finds with options by its code; a fault that a command found itself has none. */
function faultOf({ code, message }: ArgumentError): string {
  const [option = ''] = /--[\w-]+/.exec(message) ?? /-\w/.exec(message) ?? []
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `没有 ${option} 这个选项`
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `选项 ${option} 缺值，或者多了值`
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return '多写了选项以外的内容'
  return message
}

/** Runs a command. An expected fault is told in one line; any other keeps its stack. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    const isExpected = [FileError, IndexError, PageError, SiteError, UsageError].some(
      (type) => error instanceof type,
    )
    const fault = error as Error
    process.stderr.write(`${isExpected ? fault.message : String(fault.stack)}\n`)
    process.exitCode = 1
  }
}
