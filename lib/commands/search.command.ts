import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { explainAnswer } from './explain-answer'
import { openFirstReport, type OpenReport } from '@/lib/terminal/open-reports'
import { printAnswer } from './print-answer'
import { runCommand, UsageError, withUsage } from '@/lib/terminal/run-command'
import { answerQuery } from '@/lib/terminal/search-json'

const USAGE = `npm run search -- [--json | --explain] [查询]

用建好的索引查第一份报告；还没有索引就先建。
写了查询：列出结果；--json 打印一行 JSON，--explain 说明查询怎么读、每个结果得了多少分、为什么。
不写：逐行读标准输入，每行答一行 JSON。`

/** Reads the command line. A clause that excludes (-化妆品) is part of the query, not an option. */
function readArguments() {
  const args = process.argv.slice(2)
  const options = args.filter((arg) => arg.startsWith('--') || arg === '-h')
  const words = args.filter((arg) => !options.includes(arg))
  return withUsage(USAGE, () => {
    const { values } = parseArgs({
      args: options,
      options: {
        json: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
    })
    return { ...values, query: words.length > 0 ? words.join(' ') : null }
  })
}

/** The collection's search comes with its own issue; until then the first report answers. */
async function openFirst(): Promise<OpenReport> {
  const first = await openFirstReport()
  if (!first) throw new UsageError('没有可查的报告')
  return first
}

// A reader such as head may close the pipe before all is written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

await runCommand(async () => {
  const { json, explain, help, query } = readArguments()
  if (help) {
    process.stdout.write(`${USAGE}\n`)
    return
  }
  const opened = await openFirst()
  if (query !== null && explain) {
    process.stdout.write(explainAnswer(opened, query))
    return
  }
  if (query !== null) {
    const answer = answerQuery(opened, query)
    process.stdout.write(json ? `${JSON.stringify(answer)}\n` : printAnswer(answer, opened.report))
    return
  }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    process.stdout.write(`${JSON.stringify(answerQuery(opened, line))}\n`)
  }
})
