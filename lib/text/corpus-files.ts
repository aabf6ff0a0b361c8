import * as z from 'zod/mini'
import { DistanceLists, Distances } from '@/lib/text/distances'
import { areWords, Count, FileName, Format, Frequency, ReportId, Words } from '@/lib/text/index-files'
import type { Range } from '@/lib/text/range'
import { isSorted, splitList } from '@/lib/text/word-list'

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

/**
 * A block takes paragraphs up to this many UTF-16 units, or a single longer one: a snippet costs little,
 * and gzip has something to work on.
 */
export const BLOCK_LENGTH = 4000

const Hash = z.string().check(z.regex(/^[0-9a-f]{8}$/))
const Hashes = z.string().check(z.regex(/^(?:[0-9a-f]{8})*$/))

const Root = z.object({
  format: Format,
  paragraphs: Count,
  /** Of all texts, in UTF-16 units. */
  characters: Count,
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
    blocks: z.array(Count),
    /** For each its agency and its years, as positions in the lists below. */
    agency: z.array(Count),
    years: z.array(Count),
  }),
  agencies: z.array(z.string()),
  years: z.array(z.array(Count)),
  /** Terms in very many paragraphs, sorted, one a line; their postings are files of their own. */
  common: z.string(),
  /** Of the full dictionary. */
  total: Frequency,
  minimum: Frequency,
  /** Groups of strings that mean the same, as written. */
  synonyms: z.array(z.array(z.string())),
  script: FileName,
})
export type RootFile = z.infer<typeof Root>

export const RootFileSchema = Root.check(
  z.refine(haveShards, { error: 'terms are not sorted, or have not each their file' }),
  z.refine(haveBlocks, { error: 'blocks have not each their file, or hold other paragraphs than there are' }),
  z.refine(haveReports, { error: 'reports have not each a block, an agency and years' }),
)

function haveShards({ shards, common }: RootFile): boolean {
  const firsts = splitList(shards.firsts)
  return isSorted(firsts) && isSorted(splitList(common)) && firsts.length * PIECE_HASH_LENGTH === shards.hashes.length
}

/** The number of all paragraphs is what lists are made by: it must not be more than blocks can hold. */
function haveBlocks({ blocks: { starts, hashes }, paragraphs }: RootFile): boolean {
  const last = starts.reduce((sum, distance) => sum + distance, 0)
  const sizes = [...starts.slice(1), paragraphs - last]
  return (
    starts.length * PIECE_HASH_LENGTH === hashes.length &&
    starts.length > 0 === paragraphs > 0 &&
    (starts[0] ?? 0) === 0 &&
    (starts.length === 0 || sizes.every((size) => size >= 1 && size <= BLOCK_LENGTH))
  )
}

function haveReports({ blocks, reports, agencies, years }: RootFile): boolean {
  const { length } = reports.blocks
  return (
    reports.blocks.every((count) => count >= 1) &&
    reports.blocks.reduce((sum, count) => sum + count, 0) === blocks.starts.length &&
    reports.agency.length === length &&
    reports.years.length === length &&
    reports.agency.every((at) => at < agencies.length) &&
    reports.years.every((at) => at < years.length)
  )
}

export const ShardFileSchema = z
  .object({
    format: Format,
    /** Sorted, one a line. */
    terms: z.string(),
    /** For each term its paragraphs, ascending, as distances; [] for a common one. */
    postings: DistanceLists,
    /** For each common term, in order: the hash of its file, and in how many paragraphs it is. */
    common: z.array(z.object({ hash: Hash, frequency: z.int().check(z.positive()) })),
    ...Words,
  })
  .check(
    z.refine(areWords, { error: 'words and their frequencies differ in number' }),
    z.refine(({ terms, postings }) => isSorted(splitList(terms)) && splitList(terms).length === postings.length, {
      error: 'terms are not sorted, or have not each their postings',
    }),
    z.refine(({ postings, common }) => postings.filter((ids) => ids.length === 0).length === common.length, {
      error: 'common terms have not each their file',
    }),
  )
export type ShardFile = z.infer<typeof ShardFileSchema>

/** The postings of a common term. */
export const CommonFileSchema = z.object({
  format: Format,
  term: z.string(),
  postings: Distances,
})

const Block = z.object({
  format: Format,
  report: z.object({
    id: ReportId,
    title: z.string(),
    agency: z.string(),
    years: z.array(Count),
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
  section: z.array(Count),
  headingLengths: z.array(Count),
  texts: z.array(z.string()),
  errata: z.array(z.array(z.object({ start: Count, end: Count, reading: z.nullable(z.string()) }))),
})
export type BlockFile = z.infer<typeof Block>

export const BlockFileSchema = Block.check(
  z.refine(({ texts, anchors, section, headingLengths, errata }) => [anchors, section, headingLengths, errata].every(({ length }) => length === texts.length), {
    error: 'paragraphs have not each a text, an anchor, a section and errata',
  }),
  z.refine(({ section, sections }) => section.every((at) => at < sections.length), { error: 'sections are not there' }),
  z.refine(({ texts, headingLengths, errata }) => texts.every((text, i) => isWithin(text, headingLengths[i] ?? 0, errata[i] ?? [])), {
    error: 'headings or errata reach beyond their texts',
  }),
)

function isWithin(text: string, headingLength: number, errata: readonly Range[]): boolean {
  const areInOrder = errata.every(({ start, end }, i) => start >= (errata[i - 1]?.end ?? 0) && end > start && end <= text.length)
  return headingLength <= text.length && areInOrder
}

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
