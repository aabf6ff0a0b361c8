import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { META, writeFiles } from '@/lib/pipeline/content/content.fixture'
import { readManifest } from '@/lib/pipeline/indexing/read-manifest'
import { writeSearch } from '@/lib/pipeline/indexing/write-search'
import type { CollectionAnswer, Facets } from './collection-answer'
import { CollectionSearch } from './collection-search'
import type { CollectionTools } from './collection-tools'
import { openCollection } from './open-collection'
import type { ReadFile } from '@/lib/search/load/read-file'
import type { Manifest } from '@/lib/index/index-files'

export const ANYWHERE: Facets = { agency: null, year: null }

/** A built collection, for tests. */
export type TestCollection = {
  readonly root: string
  readonly manifest: Manifest
  readonly read: ReadFile
  /** Names of the files read so far. */
  readonly log: string[]
  readonly remove: () => void
}

/** Metadata of a report in a test's collection. */
export function metaOf(title: string, agency: string, year: number): string {
  return META.replace('报告', title).replace('质检总局', agency).replaceAll('2011', String(year))
}

/** Builds a collection of reports: their texts by id; metadata beside them under `id.yaml`. */
export async function buildCollection(
  texts: Readonly<Record<string, string>>,
  metas: Readonly<Record<string, string>> = {},
): Promise<TestCollection> {
  const folder = mkdtempSync(path.join(tmpdir(), 'chayue-test-'))
  const [content, search] = [path.join(folder, 'content'), path.join(folder, 'search')]
  const files: Record<string, string> = {}
  for (const [id, text] of Object.entries(texts)) {
    files[`reports/${id}/report.txt`] = text
    files[`reports/${id}/report.yaml`] = metas[id] ?? META
  }
  writeFiles(content, {
    'lexicon/terms.txt': '塑化剂\n',
    'lexicon/synonyms.txt': '塑化剂 = 增塑剂\n',
    ...files,
  })
  await writeSearch(content, search, { cache: path.join(folder, 'cache') })
  const log: string[] = []
  const manifest = readManifest(search)
  if (!manifest) throw new Error('nothing was built')
  return {
    root: manifest.collection,
    manifest,
    log,
    read: (name) => {
      log.push(name)
      return Promise.resolve(readFileSync(path.join(search, name), 'utf8'))
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}

/** All answers to a query, in the order they came; `pages` times ten reports. */
export async function searchCollection(
  tools: CollectionTools,
  input: string,
  facets = ANYWHERE,
  pages = 1,
): Promise<CollectionAnswer[]> {
  const answers: CollectionAnswer[] = []
  const search = new CollectionSearch(
    input,
    facets,
    tools,
    (answer) => answers.push(answer),
    () => false,
  )
  await search.start()
  for (let page = 0; page < pages; page++) await search.more()
  return answers
}

/** The last answer to a query. */
export async function lastAnswer(
  collection: TestCollection,
  input: string,
  facets = ANYWHERE,
  pages = 1,
): Promise<CollectionAnswer> {
  const answers = await searchCollection(
    await openCollection(collection.read, collection.root, collection.manifest.catalog),
    input,
    facets,
    pages,
  )
  const last = answers.at(-1)
  if (!last) throw new Error('no answer')
  return last
}
