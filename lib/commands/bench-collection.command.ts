import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { benchCollection, SYSTEMS, type System } from '@/lib/bench/collection/bench-collection'
import { readLimit } from '@/lib/terminal/read-limit'
import { runCommand, UsageError, withUsage } from '@/lib/terminal/run-command'

const USAGE = `npm run bench:corpus -- [--limit N] [--only chayue|pagefind] [--keep] FILE

Builds the documents of FILE (.jsonl or .jsonl.gz) as a site in a temporary folder, asks its search
random queries in Chromium, asks Pagefind the same over the same documents, and prints one JSON
object. A line of FILE is {"id", "title", "category", "paragraphs": [{"path": [...], "text"}]}.

--limit N    only the first N documents
--only NAME  only this search
--keep       keeps the temporary folder and says where it is`

/** Reads the command line. */
function readArguments() {
  const { values, positionals } = parse()
  const [file] = positionals
  if (values.help) return null
  if (file === undefined || positionals.length > 1)
    throw new UsageError(`name one file\n\n${USAGE}`)
  if (!existsSync(file)) throw new UsageError(`${file}: there is no such file`)
  const limit = readLimit(values.limit)
  const only = values.only === undefined ? null : SYSTEMS.find((name) => name === values.only)
  if (only === undefined)
    throw new UsageError(`--only is “${values.only}”; it is one of ${SYSTEMS.join(', ')}`)
  return {
    file,
    limit,
    keep: values.keep,
    systems: only === null ? SYSTEMS : ([only] satisfies System[]),
  }
}

function parse() {
  return withUsage(USAGE, () =>
    parseArgs({
      options: {
        limit: { type: 'string' },
        only: { type: 'string' },
        keep: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    }),
  )
}

await runCommand(async () => {
  const args = readArguments()
  if (args === null) {
    process.stdout.write(`${USAGE}\n`)
    return
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'chayue-bench-'))
  const leave = () => {
    if (args.keep) process.stderr.write(`kept: ${folder}\n`)
    else rmSync(folder, { recursive: true, force: true })
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      leave()
      process.exit(1)
    })
  }
  try {
    const figures = await benchCollection({
      ...args,
      folder,
      tell: (line) => process.stderr.write(line),
    })
    process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`)
  } finally {
    leave()
  }
})
