import { existsSync } from 'node:fs'
import { readBytes } from '@/lib/pipeline/content/read-bytes'
import { JudgedQuerySchema, type JudgedQuery } from './judged-query'
import { readJsonLines } from './read-json-lines'
import { sharedFile } from '@/lib/bench/shared-file'

/** The report that the judged queries were written for. */
export const JUDGED_REPORT = 'aqsiq-2011'

/**
 * The judged queries; null where they are not there.
 *
 * @param print  is told so then
 * @throws {FileError} on a faulty line
 */
export function readJudged(print: (text: string) => void): JudgedQuery[] | null {
  const file = sharedFile('eval', 'report-queries.jsonl')
  if (existsSync(file))
    return readJsonLines(readBytes(file), JudgedQuerySchema, file).map(({ value }) => value)
  print(`skipped: the judged queries are not at ${file}\n`)
  return null
}
