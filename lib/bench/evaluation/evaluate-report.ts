import { loadDictionary } from '@/lib/pipeline/content/dictionary'
import { CONTENT } from '@/lib/pipeline/paths'
import { evaluateJudged } from './evaluate-judged'
import { evaluateSubstrings, type SubstringFigures } from './evaluate-substrings'
import type { Verdict } from './judged-query'
import { formatJudged } from './judged-tables'
import { evaluateKnown, type KnownFigures } from '@/lib/bench/evaluation/known/evaluate-known'
import { formatKnown } from '@/lib/bench/evaluation/known/known-table'
import { openCorpus } from '@/lib/bench/evaluation/known/open-corpus'
import { readCorpus } from '@/lib/bench/evaluation/known/read-corpus'
import type { Progress } from './progress'
import { JUDGED_REPORT, readJudged } from './read-judged'
import { formatSubstrings } from './substring-table'
import { openReports, type OpenReport } from '@/lib/terminal/open-reports'
import { UsageError } from '@/lib/terminal/run-command'
import { sharedFile } from '@/lib/bench/shared-file'

/** The output of `--json` for the report. */
export type ReportFigures = {
  readonly report: string
  /** null if the judged queries are not there. */
  readonly judged: readonly Verdict[] | null
  readonly substrings: SubstringFigures
  /** Of the reports of the corpus; null if they are not there. */
  readonly known: readonly KnownFigures[] | null
}

/**
 * Evaluates the search of the first report and of the corpus's, and prints the tables.
 *
 * @throws {UsageError}   if the report is not in the content
 * @throws {FileError} on a faulty line of the judged queries, and as `readCorpus`
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
  progress('asking the reports of the corpus')
  const known = evaluateCorpus(print)
  return { report: JUDGED_REPORT, judged, substrings, known }
}

function evaluateJudgedFile(opened: OpenReport, print: (text: string) => void): Verdict[] | null {
  const queries = readJudged(print)
  if (!queries) return null
  const verdicts = evaluateJudged(opened, queries)
  print(`judged queries\n\n${formatJudged(verdicts)}`)
  return verdicts
}

function evaluateCorpus(print: (text: string) => void): KnownFigures[] | null {
  const folder = sharedFile('corpus', 'reports')
  const corpus = readCorpus(folder)
  if (!corpus) {
    print(`\nskipped: the reports of the corpus are not at ${folder}\n`)
    return null
  }
  const { reports, skipped } = corpus
  const figures = evaluateKnown(openCorpus(reports, loadDictionary(CONTENT)))
  print(
    `\nqueries made from a paragraph, in ${reports.length} reports of the corpus (${skipped.length} not in UTF-8, skipped)\n\n`,
  )
  print(formatKnown(figures))
  return figures
}
