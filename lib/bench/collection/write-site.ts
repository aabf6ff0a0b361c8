import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { stringify } from 'yaml'
import { documentLines, oneLine } from './document-lines'
import type { BenchDocument } from './read-documents'

/** The collection does not say; a report needs one. */
const PERIOD = '2024-01-01/2024-12-31'
const UNKNOWN_AGENCY = '未知'

/**
 * Writes a collection as the reports of a site, with the project's own lexicon.
 *
 * @param site     an empty folder
 * @param lexicon  folder to copy
 */
export function writeSite(
  documents: readonly BenchDocument[],
  site: string,
  lexicon: string,
): void {
  for (const document of documents) {
    const folder = path.join(site, 'content', 'reports', document.id)
    mkdirSync(folder, { recursive: true })
    writeFileSync(
      path.join(folder, 'report.txt'),
      documentLines(document)
        .map((line) => `${line}\n`)
        .join(''),
    )
    writeFileSync(path.join(folder, 'report.yaml'), stringify(describe(document)))
  }
  cpSync(lexicon, path.join(site, 'content', 'lexicon'), { recursive: true })
}

function describe({ title, category }: BenchDocument) {
  return {
    title: oneLine(title),
    agency: oneLine(category.split('/').at(-1) ?? '') || UNKNOWN_AGENCY,
    period: PERIOD,
    issued: null,
    source: null,
    language: 'zh-Hans',
    encoding: 'utf-8',
  }
}
