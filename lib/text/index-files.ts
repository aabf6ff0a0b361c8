import * as z from 'zod/mini'
import type { Lexicon } from '@/lib/text/segment'
import type { Synonyms } from '@/lib/text/synonyms'

/**
 * The files under public/search, as written by the build and read by the browser. A file's name
 * carries the hash of its bytes (`name.<hash>.json`), so it never changes and can be verified.
 */

/** Raised whenever a file's shape or the meaning of terms changes. */
export const FORMAT = 2

/** Length of the hash in a file name: hexadecimal digits of the bytes' SHA-256. */
export const HASH_LENGTH = 16

export const Format = z.literal(FORMAT)
const FileName = z.string().check(z.regex(/^[a-z0-9-]+\.[0-9a-f]{16}\.json$/))

export const ManifestSchema = z.object({
  format: Format,
  /** Hash of the content folder that all was built from. */
  content: z.string(),
  lexicon: FileName,
  script: FileName,
  sounds: FileName,
  reports: z.record(
    z.string(),
    z.object({
      index: FileName,
      /** Whether its text has characters of the script table, which is then needed to fold it. */
      needsScript: z.boolean(),
      /** A query whose answer is known: all of `terms`, in the paragraphs `ids`. */
      probe: z.object({ terms: z.array(z.string()), ids: z.array(z.number()) }),
    }),
  ),
})
export type Manifest = z.infer<typeof ManifestSchema>

export const LexiconFileSchema = z.object({
  format: Format,
  total: z.number(),
  minimum: z.number(),
  /** Sorted, one a line. */
  words: z.string(),
  frequencies: z.array(z.number()),
  /** Groups of strings that mean the same, as written. */
  synonyms: z.array(z.array(z.string())),
})
export type LexiconFile = z.infer<typeof LexiconFileSchema>

/** Thousands of short lists: one look at each number, where a schema of arrays takes as long as all the rest. */
const Distances = z.custom<number[][]>(
  (value) => Array.isArray(value) && value.every((ids) => Array.isArray(ids) && ids.every(Number.isInteger)),
  'must be lists of whole numbers',
)

export const IndexFileSchema = z.object({
  format: Format,
  report: z.string(),
  /** How many paragraphs the report has; ids are their positions, from 0. */
  paragraphs: z.number(),
  /** Sorted, one a line. */
  terms: z.string(),
  /** For each term its paragraphs, ascending; all but the first as distance to the one before. */
  postings: Distances,
})
export type IndexFile = z.infer<typeof IndexFileSchema>

/** The paragraphs that hold each term, ascending. */
export type Postings = ReadonlyMap<string, readonly number[]>

export function packLexicon(lexicon: Lexicon, synonyms: Synonyms = []): LexiconFile {
  return {
    format: FORMAT,
    total: lexicon.total,
    minimum: lexicon.minimum,
    words: [...lexicon.frequencies.keys()].join('\n'),
    frequencies: [...lexicon.frequencies.values()],
    synonyms: synonyms.map((group) => [...group]),
  }
}

export function unpackLexicon(file: LexiconFile): Lexicon {
  const words = file.words === '' ? [] : file.words.split('\n')
  const pairs = words.map((word, i) => [word, file.frequencies[i] ?? file.minimum] as const)
  return { total: file.total, minimum: file.minimum, frequencies: new Map(pairs) }
}

export function unpackSynonyms(file: LexiconFile): Synonyms {
  return file.synonyms
}

export function packIndex(report: string, paragraphs: number, postings: Postings): IndexFile {
  const terms = [...postings.keys()].sort()
  return {
    format: FORMAT,
    report,
    paragraphs,
    terms: terms.join('\n'),
    postings: terms.map((term) => toDistances(postings.get(term) ?? [])),
  }
}

export function unpackIndex(file: IndexFile): Postings {
  const terms = file.terms === '' ? [] : file.terms.split('\n')
  return new Map(terms.map((term, i) => [term, fromDistances(file.postings[i] ?? [])] as const))
}

function toDistances(ids: readonly number[]): number[] {
  return ids.map((id, i) => id - (i > 0 ? (ids[i - 1] ?? 0) : 0))
}

function fromDistances(distances: readonly number[]): number[] {
  let id = 0
  return distances.map((distance) => (id += distance))
}
