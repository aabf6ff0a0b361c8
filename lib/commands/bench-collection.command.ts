import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { benchCollection, SYSTEMS, type System } from '@/lib/bench/collection/bench-collection'
import { readLimit } from '@/lib/terminal/read-limit'
import { UsageError } from '@/lib/terminal/run-command'
import { defineCommand } from './command'

export const command = defineCommand({
  usage: `npm run bench:corpus -- [--limit N] [--only chayue|pagefind] [--keep] FILE

Builds the documents of FILE (.jsonl or .jsonl.gz) as a site in a temporary folder, asks its search
random queries in Chromium, asks Pagefind the same over the same documents, and prints one JSON
object. A line of FILE is {"id", "title", "category", "paragraphs": [{"path": [...], "text"}]}.`,
  options: {
    limit: { type: 'string', value: 'N', help: 'only the first N documents' },
    only: { type: 'string', value: 'NAME', help: 'only this search' },
    keep: { type: 'boolean', help: 'keeps the temporary folder and says where it is' },
  },
  takesMore: true,
  read: ({ values, positionals }) => {
    const [file] = positionals
    if (file === undefined || positionals.length > 1) throw new Error('name one file')
    if (!existsSync(file)) throw new UsageError(`${file}: there is no such file`)
    const limit = readLimit(values.limit)
    const only = values.only === undefined ? null : SYSTEMS.find((name) => name === values.only)
    if (only === undefined)
      throw new UsageError(`--only is “${values.only}”; it is one of ${SYSTEMS.join(', ')}`)
    const systems: readonly System[] = only === null ? SYSTEMS : [only]
    return { file, limit, keep: values.keep ?? false, systems }
  },
  run: async ({ keep, ...what }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'chayue-bench-'))
    const leave = () => {
      if (keep) process.stderr.write(`kept: ${folder}\n`)
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
        ...what,
        folder,
        tell: (line) => process.stderr.write(line),
      })
      process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`)
    } finally {
      leave()
    }
  },
})
