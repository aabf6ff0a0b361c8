import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { measureFile, measureFolder } from '@/lib/bench/collection/folder-size'
import { measureScript } from '@/lib/bench/collection/measured-run'
import { readDocuments } from '@/lib/bench/collection/read-documents'
import { writeSite } from '@/lib/bench/collection/write-site'
import { describeMachine } from '@/lib/bench/machine'
import { weighParts } from './page-parts'

/** Each so many-th page is taken apart. */
const WEIGHED = 23

/**
 * Builds the documents of a file as a whole site, with its pages, and weighs these.
 *
 * @param limit   documents at most
 * @param folder  an empty folder within the project, where Next builds
 */
export async function benchPages(file: string, limit: number, folder: string) {
  const documents = readDocuments(file).slice(0, limit)
  writeSite(documents, folder, path.resolve('content', 'lexicon'))
  const build = await measureScript('build', { CHAYUE_SITE: folder, BASE_PATH: '', SITE_URL: '' })
  const out = path.join(folder, 'out')
  const reports = path.join(out, 'r')
  const { files, bytes, gzipBytes } = measureFolder(reports, (name) => name.endsWith('.html'))
  const weighed = readdirSync(reports)
    .filter((_, i) => i % WEIGHED === 0)
    .map((id) => readFileSync(path.join(reports, id, 'index.html')))
  return {
    documents: documents.length,
    machine: describeMachine(),
    build,
    reportPages: {
      files,
      bytes,
      gzipBytes,
      meanBytes: Math.round(bytes / files),
      meanGzipBytes: Math.round(gzipBytes / files),
    },
    export: total(measureFolder(out)),
    meanGzipBytesOfParts: {
      pages: weighed.length,
      whole: mean(weighed.map((page) => measureFile(page).gzipBytes)),
      ...meanParts(weighed),
    },
  }
}

function meanParts(pages: readonly Buffer[]): Record<string, number> {
  const weights = pages.map((page) => weighParts(page.toString()))
  return Object.fromEntries(
    Object.keys(weights[0] ?? {}).map((part) => [
      part,
      mean(weights.map((weight) => weight[part] ?? 0)),
    ]),
  )
}

function mean(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) / values.length)
}

function total({ files, bytes, gzipBytes }: ReturnType<typeof measureFolder>) {
  return { files, bytes, gzipBytes }
}
