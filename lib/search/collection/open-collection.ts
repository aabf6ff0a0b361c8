import { CollectionReports } from './collection-reports'
import { CollectionTexts } from './collection-texts'
import type { CollectionTools } from './collection-tools'
import { TermShards } from './term-shards'
import { readJson, type ReadFile } from '@/lib/search/load/read-file'
import { CatalogFileSchema, unpackCatalog, type CatalogEntry } from '@/lib/index/catalog-file'
import { RootFileSchema } from '@/lib/index/collection-files'
import { NO_SCRIPT, type Script } from '@/lib/text/script'
import { createSegmenter } from '@/lib/text/segment'
import { ScriptFileSchema, unpackScript } from '@/lib/index/script-file'

/** The longest word of the dictionary, in characters. */
const MAX_WORD_LENGTH = 16

/**
 * Opens the search over all reports.
 *
 * @param name     file name of the root, as the page was built with
 * @param catalog  file name of the list of all reports, which is read when titles are asked for
 * @throws {IndexError}
 */
export async function openCollection(
  read: ReadFile,
  name: string,
  catalog?: string,
): Promise<CollectionTools> {
  const root = await readJson(read, name, RootFileSchema)
  let script: Script = NO_SCRIPT
  let loading: Promise<void> | null = null
  const loadScript = () =>
    (loading ??= readJson(read, root.script, ScriptFileSchema).then(
      (file) => void (script = unpackScript(file)),
      (error: unknown) => {
        loading = null
        throw error
      },
    ))
  const shards = new TermShards(read, root)
  let titles: Promise<readonly CatalogEntry[]> | null = null
  const loadTitles = async (file: string) =>
    unpackCatalog(await readJson(read, file, CatalogFileSchema))
  const readTitles = (file: string) =>
    (titles ??= loadTitles(file).catch((error: unknown) => {
      titles = null
      throw error
    }))
  return {
    shards,
    segment: createSegmenter(
      { total: root.total, minimum: root.minimum, frequencies: shards.words },
      MAX_WORD_LENGTH,
    ),
    texts: new CollectionTexts(read, root, () => script, loadScript),
    reports: new CollectionReports(root),
    synonyms: root.synonyms,
    script: () => script,
    loadScript,
    titles: () => (catalog === undefined ? Promise.resolve([]) : readTitles(catalog)),
    meanLength: root.characters / (root.paragraphs || 1),
  }
}
