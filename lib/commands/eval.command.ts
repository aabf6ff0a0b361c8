import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { evaluateFolder } from '@/lib/bench/evaluation/evaluate-folder'
import { HALVES, type Half } from '@/lib/bench/evaluation/evaluate-collection'
import { evaluateReport } from '@/lib/bench/evaluation/evaluate-report'
import { createProgress } from '@/lib/bench/evaluation/progress'
import { runWithLargeHeap } from '@/lib/terminal/large-heap'
import { UsageError } from '@/lib/terminal/run-command'
import { defineCommand } from './command'

export const command = defineCommand({
  usage: `npm run eval -- [--json FILE] [--half tuning|held-back] [DIR]

Without DIR: asks the report the judged queries of CHAYUE_SHARED/eval/report-queries.jsonl
(CHAYUE_SHARED is ../shared if it is not set), looks for random substrings of the report, then
asks the reports of CHAYUE_SHARED/corpus/reports queries that are made from their paragraphs.
With DIR: compares search methods over a collection with public judgements. The folder has
  corpus.jsonl or corpus.jsonl.gz   {"id", "title", "text"}
  queries.jsonl                     {"id", "text"} or {"id", "question", "keywords"}
  qrels.tsv                         query id TAB document id; also with a relevance, as TREC has it`,
  options: {
    half: {
      type: 'string',
      value: 'NAME',
      help: 'only the queries at even (tuning) or odd (held-back) places of queries.jsonl, from 0',
    },
    json: { type: 'string', value: 'FILE', help: 'writes the figures to FILE, too' },
  },
  takesMore: true,
  read: ({ values, positionals }) => {
    if (positionals.length > 1) throw new Error('one folder at a time')
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
    return { json: values.json ?? null, half, folder }
  },
  run: async ({ json, half, folder }) => {
    if (folder !== null && runWithLargeHeap()) return
    const figures = await evaluate(folder, half)
    if (json !== null) writeFigures(json, figures)
  },
})

/** An evaluation: its tables and its figures. */
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
