import { amendmentsOf } from '@/lib/report/errata'
import { IndexError } from './index-error'
import { parseFile } from './parse-file'
import { readJson, type ReadFile } from './read-file'
import { rest } from './rest'
import { createRetrieve } from '@/lib/search/match/retrieve'
import type { Extra, SearchSource, SearchTools } from '@/lib/search/match/source'
import {
  IndexFileSchema,
  LexiconFileSchema,
  unpackLexicon,
  unpackPostings,
  unpackSynonyms,
  type IndexFile,
  type ReportFiles,
} from '@/lib/index/index-files'
import { NO_SCRIPT, type Script } from '@/lib/text/script'
import { ScriptFileSchema, unpackScript } from '@/lib/index/script-file'
import { createSegmenter } from '@/lib/text/segment'
import { SoundsFileSchema, unpackSounds } from '@/lib/index/sounds-file'
import { TermIndex } from '@/lib/index/term-index'
import { viewTerms } from '@/lib/text/terms'
import { paragraphViews } from '@/lib/text/views'

/** A report's index, checked and ready. */
export type OpenIndex = {
  readonly tools: SearchTools
  /** Reads data that was left out at first; rejects with IndexError. */
  readonly readExtra: (extra: Extra) => Promise<Partial<SearchTools>>
}

/**
 * Reads and checks the files of a report's index: their form, their version, and one query whose
 * answer is known, since FlexSearch answers with nothing, silently, after a faulty import. In a large
 * collection the postings are not served, but made from the text.
 *
 * @param files  as the page was built with
 * @throws {IndexError}
 */
export async function openIndex(
  read: ReadFile,
  files: ReportFiles,
  paragraphs: SearchSource['paragraphs'],
): Promise<OpenIndex> {
  const readExtra = (extra: Extra) => readExtraFile(read, files, extra)
  const [indexText, lexiconText] = await Promise.all([read(files.index), read(files.lexicon)])
  // Each by itself, so that no key waits for all of it.
  const lexicon = parseFile(LexiconFileSchema, lexiconText, files.lexicon)
  await rest()
  const file = parseFile(IndexFileSchema, indexText, files.index)
  checkReport(file, files.index)
  checkSize(file, files.index, paragraphs.length)
  // A text in traditional script is folded with the table, as its index was.
  const script = file.needsScript ? await readExtra('script') : {}
  await rest()
  const index = file.index
    ? TermIndex.of(unpackPostings(file.index), paragraphs.length)
    : await indexParagraphs(paragraphs, script.script ?? NO_SCRIPT)
  await rest()
  checkProbe(index, file, files.index)
  const tools: SearchTools = {
    retrieve: createRetrieve(index),
    segment: createSegmenter(unpackLexicon(lexicon, file)),
    knows: (char) => index.terms.has(char),
    synonyms: unpackSynonyms(lexicon),
    script: null,
    sounds: null,
    ...script,
  }
  return { tools, readExtra }
}

/** A report's files bear its id. */
function checkReport({ report }: IndexFile, name: string) {
  if (!name.startsWith(`${report}.`))
    throw new IndexError('damaged', name, `is of the report ${report}`)
}

function checkSize({ paragraphs }: IndexFile, name: string, expected: number) {
  if (paragraphs !== expected) {
    throw new IndexError(
      'damaged',
      name,
      `indexes ${paragraphs} paragraphs, the page has ${expected}`,
    )
  }
}

function checkProbe(index: TermIndex, { probe: { terms, ids } }: IndexFile, name: string) {
  if (index.findAll(terms).join() !== ids.join()) {
    throw new IndexError('damaged', name, `does not answer ${terms.join('+')} as it should`)
  }
}

/** Paragraphs between two rests, so that no key waits for all of them. */
const PARAGRAPHS_A_STEP = 20

/** The index of a text, made here. */
async function indexParagraphs(
  paragraphs: SearchSource['paragraphs'],
  script: Script,
): Promise<TermIndex> {
  const index = new TermIndex(paragraphs.length)
  for (const [id, { text, errata }] of paragraphs.entries()) {
    const own = new Set(
      paragraphViews(text, amendmentsOf(errata), script).flatMap((view) => [...viewTerms(view)]),
    )
    index.add(id, own)
    if (id % PARAGRAPHS_A_STEP === PARAGRAPHS_A_STEP - 1) await rest()
  }
  return index
}

async function readExtraFile(
  read: ReadFile,
  { script, sounds }: ReportFiles,
  extra: Extra,
): Promise<Partial<SearchTools>> {
  if (extra === 'script')
    return { script: unpackScript(await readJson(read, script, ScriptFileSchema)) }
  return { sounds: unpackSounds(await readJson(read, sounds, SoundsFileSchema)) }
}
