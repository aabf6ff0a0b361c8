import { BlockGroups } from './block-groups'
import { CollectionPostings } from './collection-postings'
import { DigestCache, readDigest } from './digest-cache'
import { digestReports, type OnProgress } from './digest-reports'
import { loadDigestTools } from './digest-tools'
import { HashedFiles } from './hashed-files'
import { hashContent } from '@/lib/pipeline/content-hash'
import { packShared } from './pack-shared'
import { listReports } from '@/lib/pipeline/content/read-report'
import { writeCollection, type Collection } from './write-collection'
import { packCatalog, type CatalogEntry } from '@/lib/index/catalog-file'
import { FORMAT, unpackPostings, unpackWords, type Manifest } from '@/lib/index/index-files'

/**
 * The most reports that are served with their postings. With the statutes of the evaluation data
 * (3,471) these alone would be 48 MB; in a larger collection browsers make them from the text that
 * they have anyway.
 */
const MAX_REPORTS_WITH_POSTINGS = 100

/** The result of a build. */
export type SearchBuild = {
  readonly manifest: string
  readonly reports: number
  readonly paragraphs: number
  /** Bytes of all files, uncompressed. */
  readonly bytes: number
  /** Why reports were left out; only if the build was told to keep going. */
  readonly faults: readonly Error[]
}

export type SearchOptions = {
  /** Folder of the data kept for the next build. */
  readonly cache: string
  readonly keepsGoing?: boolean
  readonly onProgress?: OnProgress
}

/**
 * Reads the content and writes all search files into `target`, replacing what was there. The same
 * content gives the same bytes.
 *
 * @throws {ContentError} on faulty content; then `target` stays as it was
 */
export async function writeSearch(
  content: string,
  target: string,
  { cache: cacheFolder, keepsGoing = false, onProgress = () => {} }: SearchOptions,
): Promise<SearchBuild> {
  const ids = listReports(content)
  const servesPostings = ids.length <= MAX_REPORTS_WITH_POSTINGS
  const tools = loadDigestTools(content, servesPostings)
  const cache = new DigestCache(cacheFolder, content, { servesPostings })
  const digests = await digestReports(ids, cache, { content, tools, keepsGoing, onProgress })

  const files = new HashedFiles(target)
  const {
    collection: read,
    indexes,
    synonyms: groups,
    characters,
  } = readDigests(digests.files, files)
  const shared = packShared(characters, read.words.keys(), groups, tools)
  const collection = { ...read, words: new Map([...read.words, ...shared.words.frequencies]) }
  const {
    synonyms,
    words: { total, minimum },
  } = shared
  const lexicon = files.add('lexicon', shared.lexicon)
  const script = files.add('script', shared.script)
  const manifest: Manifest = {
    format: FORMAT,
    content: hashContent(content),
    lexicon,
    script,
    sounds: files.add('sounds', shared.sounds),
    catalog: files.add('catalog', packCatalog(collection.catalog)),
    collection: files.add(
      'collection',
      writeCollection(collection, files, { total, minimum, synonyms, script }),
    ),
    reports: indexes,
  }
  const name = files.add('manifest', manifest)
  files.commit()
  cache.prune()
  const { bytes } = files
  return {
    manifest: name,
    reports: digests.files.size,
    paragraphs: collection.paragraphs,
    bytes,
    faults: digests.faults,
  }
}

/** Reads the digests one after the other, writes what is the report's own, and gathers the rest. */
function readDigests(digests: ReadonlyMap<string, string>, files: HashedFiles) {
  const postings = new CollectionPostings()
  const words = new Map<string, number>()
  const catalog: CatalogEntry[] = []
  const reportBlocks: number[] = []
  const blockStarts: number[] = []
  const blocks = new BlockGroups(files)
  const indexes: Record<string, string> = {}
  const synonyms = new Set<number>()
  const characters = new Set<string>()
  let paragraphs = 0
  for (const [id, file] of digests) {
    const digest = readDigest(file)
    catalog.push(digest.catalog)
    indexes[id] = files.add(id, digest.index)
    for (const [word, frequency] of unpackWords(digest.index)) words.set(word, frequency)
    for (const group of digest.synonyms) synonyms.add(group)
    for (const char of digest.characters) characters.add(char)
    for (const [term, ids] of unpackPostings(digest))
      for (const at of ids) postings.add(term, paragraphs + at)
    reportBlocks.push(digest.blocks.length)
    blocks.add(
      id,
      digest.blocks.map(({ json }) => json),
    )
    for (const block of digest.blocks) {
      blockStarts.push(paragraphs)
      paragraphs += block.paragraphs
    }
  }
  const collection: Collection = {
    postings,
    words,
    catalog,
    reportBlocks,
    blockStarts,
    groups: blocks.finish(),
    paragraphs,
  }
  return { collection, indexes, synonyms, characters }
}
