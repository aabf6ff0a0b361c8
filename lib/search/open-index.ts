import * as z from 'zod/mini'
import { createRetrieve, type Retrieve } from '@/lib/search/retrieve'
import {
  FORMAT,
  IndexFileSchema,
  LexiconFileSchema,
  ManifestSchema,
  unpackIndex,
  unpackLexicon,
} from '@/lib/text/index-files'
import { createSegmenter, type Segment } from '@/lib/text/segment'
import { findAll, importPostings } from '@/lib/text/term-index'

/** Why an index cannot be used. */
export type IndexFault = 'unreachable' | 'damaged' | 'other-version'

/** An index file that cannot be used. The message names the file and the likely cause. */
export class IndexError extends Error {
  constructor(
    readonly fault: IndexFault,
    readonly file: string,
    detail: string,
  ) {
    super(`${file}: ${detail}`)
    this.name = 'IndexError'
  }
}

/** The text of a file under public/search; rejects with IndexError if it cannot be had intact. */
export type ReadFile = (name: string) => Promise<string>

/** A report's index, checked and ready. */
export type OpenIndex = {
  readonly retrieve: Retrieve
  readonly segment: Segment
  /** How many paragraphs it was built from. */
  readonly size: number
}

/**
 * Reads and checks the files of a report's index: their form, their version, and one query whose
 * answer is known, since FlexSearch answers with nothing, silently, after a faulty import.
 *
 * @param manifest  file name, as the page was built with
 * @throws {IndexError}
 */
export async function openIndex(
  read: ReadFile,
  manifest: string,
  report: string,
): Promise<OpenIndex> {
  const { reports, lexicon: lexiconName } = parse(ManifestSchema, await read(manifest), manifest)
  const entry = reports[report]
  if (!entry) throw new IndexError('damaged', manifest, `does not know the report ${report}`)

  const [indexText, lexiconText] = await Promise.all([read(entry.index), read(lexiconName)])
  const file = parse(IndexFileSchema, indexText, entry.index)
  const lexicon = unpackLexicon(parse(LexiconFileSchema, lexiconText, lexiconName))
  const postings = unpackIndex(file)

  const index = importPostings(postings, file.paragraphs)
  const { terms, ids } = entry.probe
  const answer = findAll(index, terms, file.paragraphs)
  if (answer.join() !== ids.join()) {
    throw new IndexError('damaged', entry.index, `does not answer ${terms.join('+')} as it should`)
  }
  return {
    retrieve: createRetrieve(index, postings.keys(), file.paragraphs),
    segment: createSegmenter(lexicon),
    size: file.paragraphs,
  }
}

const AnyFormat = z.object({ format: z.number() })

function parse<T>(schema: z.ZodMiniType<T>, text: string, name: string): T {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new IndexError('damaged', name, 'is not JSON: cut off, or an error page in its place')
  }
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const other = AnyFormat.safeParse(value)
  if (other.success && other.data.format !== FORMAT) {
    throw new IndexError('other-version', name, `format ${other.data.format}, expected ${FORMAT}`)
  }
  throw new IndexError('damaged', name, z.prettifyError(result.error))
}
