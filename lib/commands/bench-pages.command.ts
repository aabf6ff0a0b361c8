import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { benchPages } from '@/lib/bench/pages/bench-pages'
import { statutesFile } from '@/lib/bench/peers/read-reports'
import { readLimit } from '@/lib/terminal/read-limit'
import { runCommand, UsageError, withUsage } from '@/lib/terminal/run-command'

/** Next builds nowhere but in the project. */
const FOLDER = path.join('.chayue', 'pages')

const USAGE = `npm run bench:pages -- [--limit N] [FILE]

Builds the documents of FILE (.jsonl or .jsonl.gz, as bench:corpus reads it) as a whole site with its
pages, and prints as one JSON object what these weigh, and what in them. Without FILE the statutes of
CHAYUE_SHARED/corpus/laws.jsonl.gz (CHAYUE_SHARED is ../shared if it is not set).

--limit N  only the first N documents`

/** Reads the command line. */
function readArguments() {
  const { values, positionals } = withUsage(USAGE, () =>
    parseArgs({
      options: { limit: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
      allowPositionals: true,
    }),
  )
  const limit = readLimit(values.limit)
  if (positionals.length > 1) throw new UsageError(`name one file\n\n${USAGE}`)
  const [file] = positionals
  if (file !== undefined && !existsSync(file))
    throw new UsageError(`${file}: there is no such file`)
  return { help: values.help, limit, file }
}

await runCommand(async () => {
  const { help, limit, file = statutesFile() } = readArguments()
  if (help) {
    process.stdout.write(`${USAGE}\n`)
    return
  }
  if (!existsSync(file)) {
    process.stderr.write(`skipped: the statutes are not at ${file}\n`)
    return
  }
  const remove = () => rmSync(FOLDER, { recursive: true, force: true })
  remove()
  try {
    process.stdout.write(`${JSON.stringify(await benchPages(file, limit, FOLDER), null, 2)}\n`)
  } finally {
    remove()
  }
})
