import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { hashContent } from '@/lib/build/hash-files'
import { loadDictionary } from '@/lib/build/dictionary'
import { selectLexicon } from '@/lib/build/lexicon'
import { readReports } from '@/lib/build/read-report'
import { buildReportIndex } from '@/lib/build/report-index'
import {
  FORMAT,
  HASH_LENGTH,
  packLexicon,
  unpackIndex,
  type IndexFile,
  type Manifest,
} from '@/lib/text/index-files'

/** What a build wrote. */
export type SearchBuild = {
  readonly manifest: string
  readonly reports: number
  readonly paragraphs: number
  /** Bytes of all files, uncompressed. */
  readonly bytes: number
}

/** Told before each report: how many are done, of how many, and which is next. */
export type OnProgress = (done: number, total: number, id: string) => void

/**
 * Reads the content and writes all search files into `target`, replacing what was there. The same
 * content gives the same bytes.
 *
 * @throws {ContentError} on faulty content; then `target` stays as it was
 */
export function writeSearch(content: string, target: string, onProgress: OnProgress): SearchBuild {
  const reports = readReports(content).map(({ report }) => report)
  const dictionary = loadDictionary(content)
  const built = reports.map((report, i) => {
    onProgress(i, reports.length, report.id)
    return buildReportIndex(report, dictionary)
  })
  const lexicon = selectLexicon(
    dictionary,
    built.flatMap(({ texts }) => texts),
  )

  const files = new Map<string, string>()
  const add = (name: string, value: unknown): string => {
    const json = JSON.stringify(value)
    const hash = createHash('sha256').update(json).digest('hex').slice(0, HASH_LENGTH)
    const file = `${name}.${hash}.json`
    files.set(file, json)
    return file
  }
  const entries: Manifest['reports'] = {}
  for (const { file } of built) {
    entries[file.report] = { index: add(file.report, file), probe: chooseProbe(file) }
  }
  const manifest: Manifest = {
    format: FORMAT,
    content: hashContent(content),
    lexicon: add('lexicon', packLexicon(lexicon)),
    reports: entries,
  }
  const manifestFile = add('manifest', manifest)

  replaceFiles(target, files)
  return {
    manifest: manifestFile,
    reports: reports.length,
    paragraphs: built.reduce((sum, { file }) => sum + file.paragraphs, 0),
    bytes: [...files.values()].reduce((sum, json) => sum + Buffer.byteLength(json), 0),
  }
}

/** The two commonest bigrams of the index: an intersection that an intact import must give. */
function chooseProbe(file: IndexFile): Manifest['reports'][string]['probe'] {
  const common = [...unpackIndex(file)]
    .filter(([term]) => [...term].length === 2)
    .sort(([a, ids], [b, others]) => others.length - ids.length || (a < b ? -1 : 1))
    .slice(0, 2)
  const [first = [], second = first] = common.map(([, ids]) => ids)
  return { terms: common.map(([term]) => term), ids: first.filter((id) => second.includes(id)) }
}

function replaceFiles(target: string, files: ReadonlyMap<string, string>) {
  mkdirSync(target, { recursive: true })
  for (const [name, json] of files) writeFileSync(path.join(target, name), json)
  for (const name of readdirSync(target)) {
    if (!files.has(name)) rmSync(path.join(target, name), { recursive: true })
  }
}
