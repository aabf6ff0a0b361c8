import * as z from 'zod/mini'
import { DistanceLists } from '@/lib/text/distances'
import { FileName, Format } from '@/lib/text/index-files'

/**
 * The files of the search over all reports. Paragraphs are numbered through the collection: reports
 * by id, paragraphs in document order.
 *
 * - the root: how to find everything else;
 * - shards: all terms, sorted and cut into pieces of alike size, each with its postings, so that a
 *   term, and all terms with a prefix, are in one shard or in neighbours. With them the dictionary
 *   words that begin with a term of the shard, and its single characters. The postings of a term in
 *   very many paragraphs are a file of their own, since most queries have rarer terms that suffice;
 * - blocks: the texts, some neighbouring paragraphs of one report each.
 *
 * Thousands of files are named by their hash alone, which the root lists.
 */

/** Hexadecimal digits of the hash of a shard or a block. */
export const PIECE_HASH_LENGTH = 8

const Hashes = z.string().check(z.regex(/^(?:[0-9a-f]{8})*$/))
const Distances = z.array(z.number())

export const RootFileSchema = z.object({
  format: Format,
  paragraphs: z.number(),
  /** Of all texts, in UTF-16 units. */
  characters: z.number(),
  shards: z.object({
    /** The first term of each, one a line. */
    firsts: z.string(),
    hashes: Hashes,
  }),
  blocks: z.object({
    /** The first paragraph of each, as distances. */
    starts: Distances,
    hashes: Hashes,
  }),
  reports: z.object({
    /** How many blocks each has. */
    blocks: z.array(z.number()),
    /** For each its agency and its years, as positions in the lists below. */
    agency: z.array(z.number()),
    years: z.array(z.number()),
  }),
  agencies: z.array(z.string()),
  years: z.array(z.array(z.number())),
  /** Terms in very many paragraphs, sorted, one a line; their postings are files of their own. */
  common: z.string(),
  /** Of the full dictionary. */
  total: z.number(),
  minimum: z.number(),
  /** Groups of strings that mean the same, as written. */
  synonyms: z.array(z.array(z.string())),
  script: FileName,
})
export type RootFile = z.infer<typeof RootFileSchema>

export const ShardFileSchema = z.object({
  format: Format,
  /** Sorted, one a line. */
  terms: z.string(),
  /** For each term its paragraphs, ascending, as distances; [] for a common one. */
  postings: DistanceLists,
  /** For each common term, in order: the hash of its file, and in how many paragraphs it is. */
  common: z.array(z.object({ hash: z.string().check(z.regex(/^[0-9a-f]{8}$/)), frequency: z.number() })),
  words: z.string(),
  frequencies: z.array(z.number()),
})
export type ShardFile = z.infer<typeof ShardFileSchema>

/** The postings of a common term. */
export const CommonFileSchema = z.object({
  format: Format,
  term: z.string(),
  postings: z.array(z.number()),
})

export const BlockFileSchema = z.object({
  format: Format,
  report: z.object({
    id: z.string(),
    title: z.string(),
    agency: z.string(),
    years: z.array(z.number()),
  }),
  /** Whether a text has characters of the script table. */
  needsScript: z.boolean(),
  sections: z.array(
    z.object({
      anchor: z.string(),
      path: z.string(),
      heading: z.string(),
      /** Headings of the sections above, outermost first. */
      above: z.array(z.string()),
    }),
  ),
  /** One of each for each paragraph; `section` is a position in `sections`. */
  anchors: z.array(z.string()),
  section: z.array(z.number()),
  headingLengths: z.array(z.number()),
  texts: z.array(z.string()),
  errata: z.array(
    z.array(z.object({ start: z.number(), end: z.number(), reading: z.nullable(z.string()) })),
  ),
})
export type BlockFile = z.infer<typeof BlockFileSchema>

export function shardName(hash: string): string {
  return `terms/${hash}.json`
}

export function blockName(hash: string): string {
  return `texts/${hash}.json`
}

/** The hashes of a list of them. */
export function splitHashes(hashes: string): string[] {
  return Array.from({ length: hashes.length / PIECE_HASH_LENGTH }, (_, i) =>
    hashes.slice(i * PIECE_HASH_LENGTH, (i + 1) * PIECE_HASH_LENGTH),
  )
}
