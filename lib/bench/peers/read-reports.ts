import { existsSync } from 'node:fs'
import { CONTENT } from '@/lib/pipeline/paths'
import { readReport, reportFolder } from '@/lib/pipeline/content/read-report'
import { readDocuments } from '@/lib/bench/collection/read-documents'
import { JUDGED_REPORT } from '@/lib/bench/evaluation/read-judged'
import { plainReport } from '@/lib/bench/plain-report'
import { sharedFile } from '@/lib/bench/shared-file'
import type { Report } from '@/lib/report/types'

/** The number of paragraphs of the statutes in a text. */
export const SIZES = [1_000, 10_000]

/** The seed report, which the judged queries were written for, as the build reads it. */
export function readSeed(): Report {
  return readReport(reportFolder(CONTENT, JUDGED_REPORT)).report
}

/**
 * The first paragraphs of a collection of statutes, each statute a section, as reports.
 *
 * @param file  see bench/collection/read-documents.ts
 * @returns one report a size; [] if the file is not there
 */
export function readStatutes(file: string, sizes: readonly number[] = SIZES): Report[] {
  if (!existsSync(file)) return []
  const most = Math.max(...sizes)
  const paragraphs = readDocuments(file)
    .flatMap(({ id, paragraphs }) =>
      paragraphs.map(({ text }, i) => ({
        anchor: `${id}-p${i + 1}`,
        section: id,
        text,
        headingLength: 0,
      })),
    )
    .slice(0, most)
  return sizes.map((size) => plainReport(`laws-${size}`, paragraphs.slice(0, size)))
}

/** Where the statutes are kept, outside the project. */
export function statutesFile(): string {
  return sharedFile('corpus', 'laws.jsonl.gz')
}
