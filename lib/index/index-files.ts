import * as z from 'zod/mini'
import { areBelow, DistanceLists, fromDistances, toDistances } from './distances'
import { FILE_NAME } from './file-name'
import { isSorted, joinList, splitList } from './word-list'
import type { Lexicon } from '@/lib/text/segment'
import type { Synonyms } from '@/lib/text/synonyms'

/**
 * The files of the search, written by the build and read by the browser. A file's name carries the
 * hash of its bytes (`name.<hash>.json`), so a file never changes and can be verified. The files of
 * the search over all reports are in `collection-files.ts`.
 */

/** The version of the files, raised whenever a file's shape or the meaning of terms changes. */
export const FORMAT = 5

export const Format = z.literal(FORMAT)
export const FileName = z.string().check(z.regex(new RegExp(`^${FILE_NAME}$`)))

/** An id is part of addresses: small ASCII letters, digits and single hyphens. */
export const REPORT_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
export const ReportId = z.string().check(z.regex(REPORT_ID))

/** A number of things, or a position among them. */
export const Count = z.int().check(z.nonnegative())

/** The files that a page names: the search over its report reads them. */
export type ReportFiles = Readonly<Record<'index' | 'lexicon' | 'script' | 'sounds', string>>

/** The list of the built files, read by commands and when pages are made. No browser reads it. */
export const ManifestSchema = z.object({
  format: Format,
  /** Hash of the content folder that everything was built from. */
  content: z.string(),
  lexicon: FileName,
  script: FileName,
  sounds: FileName,
  catalog: FileName,
  /** Root of the search over all reports. */
  collection: FileName,
  /** The index of each report, by its id. */
  reports: z.record(z.string(), FileName),
})
export type Manifest = z.infer<typeof ManifestSchema>

/** The files of one report, or null if the manifest does not know it. */
export function reportFiles(
  { lexicon, script, sounds, reports }: Manifest,
  id: string,
): ReportFiles | null {
  const index = Object.hasOwn(reports, id) ? reports[id] : undefined
  return index ? { index, lexicon, script, sounds } : null
}

/** Words and their frequencies in the full dictionary. */
export const Words = {
  /** Rarest first, then by code units, one a line. */
  words: z.string(),
  /** Their frequencies as distances. */
  frequencies: z.array(Count),
}

/** Whether each word has its frequency. */
export function areWords({
  words,
  frequencies,
}: {
  words: string
  frequencies: readonly number[]
}): boolean {
  return splitList(words).length === frequencies.length && frequencies[0] !== 0
}

/** The lowest frequency of a word, or the sum of all. */
export const Frequency = z.number().check(z.positive())

/** Whether postings have sorted terms, each with its list, and only existing paragraphs. */
function arePostings(
  terms: readonly string[],
  postings: readonly (readonly number[])[],
  size: number,
): boolean {
  return (
    isSorted(terms) &&
    terms.length === postings.length &&
    postings.every((ids) => areBelow(ids, size))
  )
}

/** The words that all reports share: single characters, the words of the synonyms, and these. */
export const LexiconFileSchema = z
  .object({
    format: Format,
    total: Frequency,
    minimum: Frequency,
    ...Words,
    /** Groups of strings that mean the same, as written. */
    synonyms: z.array(z.array(z.string())),
  })
  .check(z.refine(areWords, { error: 'words and their frequencies differ in number' }))
export type LexiconFile = z.infer<typeof LexiconFileSchema>

export const IndexFileSchema = z
  .object({
    format: Format,
    report: ReportId,
    /** The number of the report's paragraphs; ids are their positions, from 0. */
    paragraphs: Count,
    /** Whether its text has characters of the script table, which is then needed to fold it. */
    needsScript: z.boolean(),
    /** Its dictionary words of two characters and more. */
    ...Words,
    /** A query with a known answer: all of `terms` occur in the paragraphs `ids`. */
    probe: z.object({ terms: z.array(z.string()), ids: z.array(Count) }),
    /** Null in a large collection, where the browser makes it from the report's text. */
    index: z.nullable(
      z.object({
        /** Sorted, one a line. */
        terms: z.string(),
        /** For each term its paragraphs, ascending, as distances. */
        postings: DistanceLists,
      }),
    ),
  })
  .check(
    z.refine(areWords, { error: 'words and their frequencies differ in number' }),
    z.refine(
      ({ index, paragraphs }) =>
        !index || arePostings(splitList(index.terms), index.postings, paragraphs),
      {
        error: 'terms are not sorted, have no postings, or are in paragraphs that are not there',
      },
    ),
  )
export type IndexFile = z.infer<typeof IndexFileSchema>

/** The paragraphs that hold each term, ascending. */
export type Postings = ReadonlyMap<string, readonly number[]>

/** Packs words and their frequencies, in the order of files. */
export function packWords(frequencies: ReadonlyMap<string, number>): {
  words: string
  frequencies: number[]
} {
  const sorted = [...frequencies].sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1))
  return {
    words: joinList(sorted.map(([word]) => word)),
    frequencies: toDistances(sorted.map(([, frequency]) => frequency)),
  }
}

export function unpackWords(file: {
  words: string
  frequencies: readonly number[]
}): [word: string, frequency: number][] {
  const frequencies = fromDistances(file.frequencies)
  return splitList(file.words).map((word, i) => [word, frequencies[i] ?? 0])
}

export function packLexicon(lexicon: Lexicon, synonyms: Synonyms = []): LexiconFile {
  return {
    format: FORMAT,
    total: lexicon.total,
    minimum: lexicon.minimum,
    ...packWords(lexicon.frequencies),
    synonyms: synonyms.map((group) => [...group]),
  }
}

/** The lexicon of the shared words and the words of one report or none. */
export function unpackLexicon(
  shared: LexiconFile,
  own: Pick<IndexFile, 'words' | 'frequencies'> = { words: '', frequencies: [] },
): Lexicon {
  const frequencies = new Map([...unpackWords(shared), ...unpackWords(own)])
  return { total: shared.total, minimum: shared.minimum, frequencies }
}

export function unpackSynonyms(file: LexiconFile): Synonyms {
  return file.synonyms
}

export function packPostings(postings: Postings): { terms: string; postings: number[][] } {
  const terms = [...postings.keys()].sort()
  return {
    terms: joinList(terms),
    postings: terms.map((term) => toDistances(postings.get(term) ?? [])),
  }
}

export function unpackPostings(packed: {
  terms: string
  postings: readonly (readonly number[])[]
}): Postings {
  const terms = splitList(packed.terms)
  return new Map(terms.map((term, i) => [term, fromDistances(packed.postings[i] ?? [])] as const))
}
