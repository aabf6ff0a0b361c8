import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { evaluateFolder } from '@/lib/bench/evaluation/evaluate-folder'
import { HALVES, type Half } from '@/lib/bench/evaluation/evaluate-collection'
import { evaluateReport } from '@/lib/bench/evaluation/evaluate-report'
import { createProgress } from '@/lib/bench/evaluation/progress'
import { runWithLargeHeap } from '@/lib/terminal/large-heap'
import { runCommand, UsageError, withUsage } from '@/lib/terminal/run-command'

const USAGE = `npm run eval -- [--json FILE] [--half tuning|held-back] [DIR]

Without DIR: asks the report the judged queries of CHAYUE_SHARED/eval/report-queries.jsonl
(CHAYUE_SHARED is ../shared if it is not set), looks for random substrings of the report, then
asks the reports of CHAYUE_SHARED/corpus/reports queries that are made from their paragraphs.
With DIR: compares search methods over a collection with public judgements. The folder has
  corpus.jsonl or corpus.jsonl.gz   {"id", "title", "text"}
  queries.jsonl                     {"id", "text"} or {"id", "question", "keywords"}
  qrels.tsv                         query id TAB document id; also with a relevance, as TREC has it

--half NAME  only the queries at even (tuning) or odd (held-back) places of queries.jsonl, from 0
--json FILE  writes the figures to FILE, too`

/** Reads the command line. */
function readArguments() {
  const { values, positionals } = parse()
  if (positionals.length > 1) throw new UsageError(`one folder at a time\n\n${USAGE}`)
  const half = values.half === undefined ? null : HALVES.find((name) => name === values.half)
  if (half === undefined) {
    throw new UsageError(`--half is “${values.half}”; it is one of ${HALVES.join(', ')}`)
  }
  const [folder = null] = positionals
  if (half !== null && folder === null)
    throw new UsageError('--half is for a collection: name its folder')
  if (values.json !== undefined && !existsSync(path.dirname(values.json))) {
    throw new UsageError(`--json ${values.json}: there is no such folder`)
  }
  return { help: values.help, json: values.json ?? null, half, folder }
}

function parse() {
  return withUsage(USAGE, () =>
    parseArgs({
      options: {
        json: { type: 'string' },
        half: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    }),
  )
}

/** What is evaluated: its tables and its figures. */
function evaluate(folder: string | null, half: Half | null) {
  const progress = createProgress((line) => process.stderr.write(line))
  const print = (text: string) => process.stdout.write(text)
  return folder === null
    ? evaluateReport(print, progress)
    : evaluateFolder(folder, half, print, progress)
}

function writeFigures(file: string, figures: unknown) {
  try {
    writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`)
  } catch (error) {
    throw new UsageError(`${file}: cannot be written: ${(error as Error).message}`)
  }
}

// A reader such as head may close the pipe before all is written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

await runCommand(async () => {
  const { help, json, half, folder } = readArguments()
  if (help) {
    process.stdout.write(`${USAGE}\n`)
    return
  }
  if (folder !== null && runWithLargeHeap()) return
  const figures = await evaluate(folder, half)
  if (json !== null) writeFigures(json, figures)
})
