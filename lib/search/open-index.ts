import { IndexError } from '@/lib/search/index-error'
import { parseFile } from '@/lib/search/parse-file'
import { rest } from '@/lib/search/rest'
import { createRetrieve } from '@/lib/search/retrieve'
import type { Extra, SearchTools } from '@/lib/search/source'
import {
  IndexFileSchema,
  LexiconFileSchema,
  ManifestSchema,
  unpackIndex,
  unpackLexicon,
  unpackSynonyms,
  type Manifest,
} from '@/lib/text/index-files'
import { ScriptFileSchema, unpackScript } from '@/lib/text/script-file'
import { createSegmenter } from '@/lib/text/segment'
import { SoundsFileSchema, unpackSounds } from '@/lib/text/sounds-file'
import { findAll, importPostings } from '@/lib/text/term-index'

/** The text of a file under public/search; rejects with IndexError if it cannot be had intact. */
export type ReadFile = (name: string) => Promise<string>

/** A report's index, checked and ready. */
export type OpenIndex = {
  readonly tools: SearchTools
  /** How many paragraphs it was built from. */
  readonly size: number
  /** Reads what was left out at first; rejects with IndexError. */
  readonly readExtra: (extra: Extra) => Promise<Partial<SearchTools>>
}

/**
 * Reads and checks the files of a report's index: their form, their version, and one query whose
 * answer is known, since FlexSearch answers with nothing, silently, after a faulty import.
 *
 * @param manifestName  file name, as the page was built with
 * @throws {IndexError}
 */
export async function openIndex(
  read: ReadFile,
  manifestName: string,
  report: string,
): Promise<OpenIndex> {
  const manifest = parseFile(ManifestSchema, await read(manifestName), manifestName)
  const entry = manifest.reports[report]
  if (!entry) throw new IndexError('damaged', manifestName, `does not know the report ${report}`)

  const readExtra = (extra: Extra) => readExtraFile(read, manifest, extra)
  const [indexText, lexiconText, script] = await Promise.all([
    read(entry.index),
    read(manifest.lexicon),
    // A text in traditional script is folded with the table, as its index was.
    entry.needsScript ? readExtra('script') : {},
  ])
  // Each by itself, so that no key waits for all of it.
  const lexicon = parseFile(LexiconFileSchema, lexiconText, manifest.lexicon)
  await rest()
  const file = parseFile(IndexFileSchema, indexText, entry.index)
  await rest()
  const postings = unpackIndex(file)
  const index = importPostings(postings, file.paragraphs)
  await rest()
  const { terms, ids } = entry.probe
  const answer = findAll(index, terms, file.paragraphs)
  if (answer.join() !== ids.join()) {
    throw new IndexError('damaged', entry.index, `does not answer ${terms.join('+')} as it should`)
  }
  const tools: SearchTools = {
    retrieve: createRetrieve(index, postings.keys(), file.paragraphs),
    segment: createSegmenter(unpackLexicon(lexicon)),
    knows: (char) => postings.has(char),
    synonyms: unpackSynonyms(lexicon),
    script: null,
    sounds: null,
    ...script,
  }
  return { tools, size: file.paragraphs, readExtra }
}

async function readExtraFile(
  read: ReadFile,
  { script, sounds }: Manifest,
  extra: Extra,
): Promise<Partial<SearchTools>> {
  if (extra === 'script') {
    return { script: unpackScript(parseFile(ScriptFileSchema, await read(script), script)) }
  }
  return { sounds: unpackSounds(parseFile(SoundsFileSchema, await read(sounds), sounds)) }
}
