import { existsSync } from 'node:fs'
import path from 'node:path'
import { CONTENT } from '@/lib/build/paths'
import { readReport, reportFolder } from '@/lib/build/read-report'
import { readDocuments } from '@/lib/cli/bench-corpus/read-documents'
import { plainReport } from '@/lib/cli/plain-report'
import type { Report } from '@/lib/report/types'

/** The report that the judged queries were written for. */
export const SEED = 'aqsiq-2011'

/** How many paragraphs of the statutes make a text. */
export const SIZES = [1_000, 10_000]

/** The seed report, as the build reads it. */
export function readSeed(): Report {
  return readReport(reportFolder(CONTENT, SEED)).report
}

/**
 * The first paragraphs of a collection of statutes, each statute a section, as reports.
 *
 * @param file  see bench-corpus/read-documents.ts
 * @returns one report a size; [] if the file is not there
 */
export function readStatutes(file: string, sizes: readonly number[] = SIZES): Report[] {
  if (!existsSync(file)) return []
  const most = Math.max(...sizes)
  const paragraphs = readDocuments(file)
    .flatMap(({ id, paragraphs }) => paragraphs.map(({ text }, i) => ({ anchor: `${id}-p${i + 1}`, section: id, text, headingLength: 0 })))
    .slice(0, most)
  return sizes.map((size) => plainReport(`laws-${size}`, paragraphs.slice(0, size)))
}

/** Where the statutes are kept, outside the project. */
export function statutesFile(): string {
  return path.join(process.env.CHAYUE_SHARED ?? '../shared', 'corpus', 'laws.jsonl.gz')
}
