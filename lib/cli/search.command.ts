import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { openReports, type OpenReport } from '@/lib/cli/open-reports'
import { printAnswer } from '@/lib/cli/print-answer'
import { runCommand, UsageError } from '@/lib/cli/run-command'
import { answerQuery } from '@/lib/cli/search-json'

const USAGE = `npm run search -- [--json] [query]

Searches the report with the built index, which it builds first if it is missing.
With a query: prints the matches, or with --json one JSON line.
Without: reads one query a line from standard input and answers each with one JSON line.`

/** Reads the command line; a query may be several words, and begin with a hyphen after “--”. */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
    })
    return { json: values.json, help: values.help, query: positionals.length > 0 ? positionals.join(' ') : null }
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${USAGE}`)
  }
}

/** The collection's search comes with its own issue; until then the first report answers. */
async function openFirst(): Promise<OpenReport> {
  const [first] = await openReports()
  if (!first) throw new UsageError('no report to search')
  return first
}

// A reader such as head may close the pipe before all is written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

await runCommand(async () => {
  const { json, help, query } = readArguments()
  if (help) {
    process.stdout.write(`${USAGE}\n`)
    return
  }
  const opened = await openFirst()
  if (query !== null) {
    const answer = answerQuery(opened, query)
    process.stdout.write(json ? `${JSON.stringify(answer)}\n` : printAnswer(answer, opened.report))
    return
  }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    process.stdout.write(`${JSON.stringify(answerQuery(opened, line))}\n`)
  }
})
