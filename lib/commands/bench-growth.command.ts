import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { growthChart } from '@/lib/bench/growth/growth-chart'
import type { GrowthFigures } from '@/lib/bench/growth/growth-figures'
import { growthTable } from '@/lib/bench/growth/growth-table'
import { measureGrowth } from '@/lib/bench/growth/measure-growth'
import { statutesFile } from '@/lib/bench/peers/read-reports'
import { describeMachine } from '@/lib/bench/machine'
import { BENCHMARKS, writeBlock } from '@/lib/bench/figures-block'
import { runCommand, UsageError, withUsage } from '@/lib/terminal/run-command'

const SIZES = [1, 10, 100, 1_000]
/** Beside the page that shows it. */
const CHART = 'docs/growth.svg'
const BLOCK = 'bench:growth'

const USAGE = `npm run bench:growth -- [--write] [--size N]… [--json FILE]

Measures how the cost of the search grows with the number of reports, over the first statutes of
CHAYUE_SHARED/corpus/laws.jsonl.gz (CHAYUE_SHARED is ../shared if it is not set): building, files,
queries in Chromium. Prints a Markdown table.

--write      also writes it into ${BENCHMARKS}, and the chart of it to ${CHART}
--size N     so many reports, instead of ${SIZES.join(', ')}
--json FILE  writes the figures to FILE, too`

/** Reads the command line. */
function readArguments() {
  const { values } = parse()
  const sizes = [...new Set(values.size?.map(Number) ?? SIZES)].sort((a, b) => a - b)
  if (!sizes.every((size) => Number.isInteger(size) && size > 0))
    throw new UsageError(`--size is a whole number from 1\n\n${USAGE}`)
  if (values.json !== undefined && !existsSync(path.dirname(values.json)))
    throw new UsageError(`--json ${values.json}: there is no such folder`)
  return { ...values, sizes }
}

function parse() {
  return withUsage(USAGE, () =>
    parseArgs({
      options: {
        write: { type: 'boolean', default: false },
        size: { type: 'string', multiple: true },
        json: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }),
  )
}

await runCommand(async () => {
  const args = readArguments()
  if (args.help) {
    process.stdout.write(`${USAGE}\n`)
    return
  }
  const file = statutesFile()
  if (!existsSync(file)) {
    process.stderr.write(`skipped: the statutes are not at ${file}\n`)
    return
  }
  const machine = describeMachine()
  const figures: GrowthFigures[] = []
  for (const size of args.sizes) {
    figures.push(
      await measureGrowth(file, size, (line) => process.stderr.write(`${size}: ${line}`)),
    )
  }
  const caption = `npm run bench:growth, ${machine}`
  const table = `${growthTable(figures)}\n${caption}\n`
  process.stdout.write(table)
  if (args.json !== undefined)
    writeFileSync(args.json, `${JSON.stringify({ machine, figures }, null, 2)}\n`)
  if (args.write) {
    writeFileSync(CHART, growthChart(figures, caption))
    writeBlock(BLOCK, `![规模与开销 How cost grows](${path.basename(CHART)})\n\n${table}`)
  }
})
