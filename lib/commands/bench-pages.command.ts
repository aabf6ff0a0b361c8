import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { benchPages } from '@/lib/bench/pages/bench-pages'
import { statutesFile } from '@/lib/bench/peers/read-reports'
import { readLimit } from '@/lib/terminal/read-limit'
import { UsageError } from '@/lib/terminal/run-command'
import { defineCommand } from './command'

/** Next builds nowhere but in the project. */
const FOLDER = path.join('.chayue', 'pages')

export const command = defineCommand({
  usage: `npm run bench:pages -- [--limit N] [FILE]

Builds the documents of FILE (.jsonl or .jsonl.gz, as bench:corpus reads it) as a whole site with its
pages, and prints as one JSON object what these weigh, and what in them. Without FILE the statutes of
CHAYUE_SHARED/corpus/laws.jsonl.gz (CHAYUE_SHARED is ../shared if it is not set).`,
  options: { limit: { type: 'string', value: 'N', help: 'only the first N documents' } },
  takesMore: true,
  read: ({ values, positionals }) => {
    const limit = readLimit(values.limit)
    if (positionals.length > 1) throw new Error('name one file')
    const [file] = positionals
    if (file !== undefined && !existsSync(file))
      throw new UsageError(`${file}: there is no such file`)
    return { limit, file }
  },
  run: async ({ limit, file = statutesFile() }) => {
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
  },
})
