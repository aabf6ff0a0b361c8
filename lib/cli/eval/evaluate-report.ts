import { existsSync } from 'node:fs'
import path from 'node:path'
import { readBytes } from '@/lib/build/read-bytes'
import { evaluateJudged } from '@/lib/cli/eval/evaluate-judged'
import { evaluateSubstrings, type SubstringFigures } from '@/lib/cli/eval/evaluate-substrings'
import { JudgedQuerySchema, type Verdict } from '@/lib/cli/eval/judged-query'
import { formatJudged } from '@/lib/cli/eval/judged-tables'
import type { Progress } from '@/lib/cli/eval/progress'
import { readJsonLines } from '@/lib/cli/eval/read-json-lines'
import { formatSubstrings } from '@/lib/cli/eval/substring-table'
import { openReports, type OpenReport } from '@/lib/cli/open-reports'
import { UsageError } from '@/lib/cli/run-command'

/** The report that the judged queries were written for. */
const JUDGED_REPORT = 'aqsiq-2011'

/** What `--json` writes of the report. */
export type ReportFigures = {
  readonly report: string
  /** null if the judged queries are not there. */
  readonly judged: readonly Verdict[] | null
  readonly substrings: SubstringFigures
}

/**
 * Evaluates the search of the first report and prints the tables.
 *
 * @throws {UsageError}   if the report is not in the content
 * @throws {ContentError} on a faulty line of the judged queries
 */
export async function evaluateReport(
  print: (text: string) => void,
  progress: Progress,
): Promise<ReportFigures> {
  progress('opening the report')
  const opened = (await openReports()).find(({ report }) => report.id === JUDGED_REPORT)
  if (!opened) throw new UsageError(`the report ${JUDGED_REPORT} is not in the content`)

  const judged = evaluateJudgedFile(opened, print)
  progress('looking for random substrings')
  const substrings = evaluateSubstrings(opened)
  print(`\nrandom substrings of Han characters\n\n${formatSubstrings(substrings)}`)
  return { report: JUDGED_REPORT, judged, substrings }
}

function evaluateJudgedFile(opened: OpenReport, print: (text: string) => void): Verdict[] | null {
  const file = path.join(process.env.CHAYUE_SHARED ?? '../shared', 'eval', 'report-queries.jsonl')
  if (!existsSync(file)) {
    print(`skipped: the judged queries are not at ${file}\n`)
    return null
  }
  const queries = readJsonLines(readBytes(file), JudgedQuerySchema, file).map(({ value }) => value)
  const verdicts = evaluateJudged(opened, queries)
  print(`judged queries\n\n${formatJudged(verdicts)}`)
  return verdicts
}
