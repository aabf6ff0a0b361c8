import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { growthChart } from '@/lib/bench/growth/growth-chart'
import type { GrowthFigures } from '@/lib/bench/growth/growth-figures'
import { growthTable } from '@/lib/bench/growth/growth-table'
import { measureGrowth } from '@/lib/bench/growth/measure-growth'
import { statutesFile } from '@/lib/bench/peers/read-reports'
import { describeMachine } from '@/lib/bench/machine'
import { BENCHMARKS, writeBlock } from '@/lib/bench/figures-block'
import { UsageError } from '@/lib/terminal/run-command'
import { defineCommand } from './command'

const SIZES = [1, 10, 100, 1_000]
/** Beside the page that shows it. */
const CHART = 'docs/growth.svg'
const BLOCK = 'bench:growth'

export const command = defineCommand({
  usage: `npm run bench:growth -- [--write] [--size N]… [--json FILE]

Measures how the cost of the search grows with the number of reports, over the first statutes of
CHAYUE_SHARED/corpus/laws.jsonl.gz (CHAYUE_SHARED is ../shared if it is not set): building, files,
queries in Chromium. Prints a Markdown table.`,
  options: {
    write: {
      type: 'boolean',
      help: `also writes it into ${BENCHMARKS}, and the chart of it to ${CHART}`,
    },
    size: {
      type: 'string',
      multiple: true,
      value: 'N',
      help: `so many reports, instead of ${SIZES.join(', ')}`,
    },
    json: { type: 'string', value: 'FILE', help: 'writes the figures to FILE, too' },
  },
  read: ({ values }) => {
    const sizes = [...new Set(values.size?.map(Number) ?? SIZES)].sort((a, b) => a - b)
    if (!sizes.every((size) => Number.isInteger(size) && size > 0))
      throw new Error('--size is a whole number from 1')
    if (values.json !== undefined && !existsSync(path.dirname(values.json)))
      throw new UsageError(`--json ${values.json}: there is no such folder`)
    return { ...values, sizes }
  },
  run: async ({ sizes, json, write }) => {
    const file = statutesFile()
    if (!existsSync(file)) {
      process.stderr.write(`skipped: the statutes are not at ${file}\n`)
      return
    }
    const machine = describeMachine()
    const figures: GrowthFigures[] = []
    for (const size of sizes) {
      figures.push(
        await measureGrowth(file, size, (line) => process.stderr.write(`${size}: ${line}`)),
      )
    }
    const caption = `npm run bench:growth, ${machine}`
    const table = `${growthTable(figures)}\n${caption}\n`
    process.stdout.write(table)
    if (json !== undefined)
      writeFileSync(json, `${JSON.stringify({ machine, figures }, null, 2)}\n`)
    if (write) {
      writeFileSync(CHART, growthChart(figures, caption))
      writeBlock(BLOCK, `![规模与开销 How cost grows](${path.basename(CHART)})\n\n${table}`)
    }
  },
})
