import { parseArgs, type ParseArgsConfig } from 'node:util'
import { withUsage } from '@/lib/terminal/run-command'

/** An option as Node parses it, and its line in the help; one that the text of the help explains has none. */
type Option = NonNullable<ParseArgsConfig['options']>[string] & {
  /** How its value is called in the help. */
  readonly value?: string
  readonly help?: string
}
type Options = Readonly<Record<string, Option>>

/** The content of a command line: options by name, and all other words in order. */
type Given<O extends Options> = {
  readonly values: ReturnType<typeof parseArgs<{ options: O }>>['values']
  readonly positionals: readonly string[]
}

type Declaration<O extends Options, A> = {
  /** How it is called, then what it does; the options that have a line follow by themselves. */
  readonly usage: string
  readonly options?: O
  /** Whether arguments that are no options mean something. */
  readonly takesMore?: boolean
  /** Which arguments are options, where those that begin with a hyphen are not. */
  readonly isOption?: (argument: string) => boolean
  /**
   * Checks what is given and makes of it what `run` wants. A fault is told with the help, a UsageError
   * alone.
   */
  readonly read?: (given: Given<O>) => A
  readonly run: (given: A) => void | Promise<void>
}

/** Runs with the arguments behind the command's name. */
export type Command = (args: readonly string[]) => Promise<void>

const HELP = { type: 'boolean', short: 'h' } as const

/**
 * Makes a command of all that there is to say of it. `--help` and `-h` print its help.
 *
 * @example defineCommand({ usage: 'npm run greet -- NAME', takesMore: true, run: ({ positionals }) => … })
 */
export function defineCommand<const O extends Options, A = Given<O>>({
  usage,
  options,
  takesMore = false,
  isOption,
  read = (given) => given as A,
  run,
}: Declaration<O, A>): Command {
  const help = [usage, ...linesOf(options ?? {})].join('\n')
  const parse = (args: readonly string[]) => {
    const { values, positionals } = parseArgs({
      args: args.filter((arg) => isOption?.(arg) ?? true),
      options: { ...options, help: HELP },
      allowPositionals: takesMore,
    })
    const others = isOption ? args.filter((arg) => !isOption(arg)) : []
    return { values, positionals: [...positionals, ...others] }
  }
  return async (args) => {
    const given = withUsage(help, () => {
      const { values, positionals } = parse(args)
      return values.help ? null : { read: read({ values, positionals } as unknown as Given<O>) }
    })
    if (given) await run(given.read)
    else process.stdout.write(`${help}\n`)
  }
}

/** A blank line and one for each option that has something to say. */
function linesOf(options: Options): string[] {
  const lines = Object.entries(options).flatMap(([name, { value, help }]) =>
    help === undefined
      ? []
      : [[`--${name}${value === undefined ? '' : ` ${value}`}`, help] as const],
  )
  const width = Math.max(...lines.map(([call]) => call.length))
  return lines.length === 0
    ? []
    : ['', ...lines.map(([call, help]) => `${call.padEnd(width)}  ${help}`)]
}
