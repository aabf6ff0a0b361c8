import { loadDictionary } from '@/lib/build/dictionary'
import { addFile, replaceFiles, type HashedFiles } from '@/lib/build/hashed-files'
import { hashContent } from '@/lib/build/hash-files'
import { selectLexicon } from '@/lib/build/lexicon'
import { chooseProbe } from '@/lib/build/probe'
import { readReports } from '@/lib/build/read-report'
import { readSynonyms } from '@/lib/build/read-synonyms'
import { buildReportIndex } from '@/lib/build/report-index'
import { loadScript, selectScript } from '@/lib/build/script-table'
import { selectSynonyms } from '@/lib/build/select-synonyms'
import { soundTable } from '@/lib/build/sound-table'
import { fold } from '@/lib/text/fold'
import { FORMAT, packLexicon, type Manifest } from '@/lib/text/index-files'
import { packScript } from '@/lib/text/script-file'
import { packSounds } from '@/lib/text/sounds-file'

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
  const script = loadScript()
  const reports = readReports(content).map(({ report }) => report)
  const dictionary = loadDictionary(content)
  const allSynonyms = readSynonyms(content, script)
  const built = reports.map((report, i) => {
    onProgress(i, reports.length, report.id)
    return buildReportIndex(report, dictionary, script)
  })
  const texts = built.flatMap((index) => index.texts)
  const synonyms = selectSynonyms(allSynonyms, texts, script)
  // A query may be a member that the corpus lacks: it is folded and cut like what stands there.
  const members = synonyms.flat().map((member) => fold(member, script).text)
  const searchable = [...texts, ...members]

  const files: HashedFiles = new Map()
  const entries: Manifest['reports'] = {}
  for (const { file, needsScript } of built) {
    entries[file.report] = {
      index: addFile(files, file.report, file),
      needsScript,
      probe: chooseProbe(file),
    }
  }
  const lexicon = packLexicon(selectLexicon(dictionary, searchable), synonyms)
  const manifest: Manifest = {
    format: FORMAT,
    content: hashContent(content),
    lexicon: addFile(files, 'lexicon', lexicon),
    script: addFile(files, 'script', packScript(selectScript(script, searchable))),
    sounds: addFile(files, 'sounds', packSounds(soundTable(texts))),
    reports: entries,
  }
  const manifestFile = addFile(files, 'manifest', manifest)

  replaceFiles(target, files)
  return {
    manifest: manifestFile,
    reports: reports.length,
    paragraphs: built.reduce((sum, { file }) => sum + file.paragraphs, 0),
    bytes: [...files.values()].reduce((sum, json) => sum + Buffer.byteLength(json), 0),
  }
}
