import * as z from 'zod/mini'
import { DistanceLists, Distances } from './distances'
import { areWords, Count, FileName, Format, Frequency, Words } from './index-files'
import { isSorted, splitList } from './word-list'

/**
 * The files of the search over all reports. Paragraphs are numbered through the collection: reports
 * by id, paragraphs in document order.
 *
 * - the root: how to find everything else;
 * - shards: all terms, sorted and cut into pieces of alike size, each with its postings, so that a
 *   term, and all terms with a prefix, are in one shard or in neighbours. With them the dictionary
 *   words that begin with a term of the shard, and its single characters. The postings of a common
 *   term, one in very many paragraphs, are a file of their own, since most queries have rarer terms
 *   that suffice;
 * - blocks: the texts, some neighbouring paragraphs of one report each (block-file.ts).
 *
 * Thousands of files would be named by thousands of hashes, which every reader loads with the root. So
 * they bear the hash of many together, and a seal of their own (seal.ts): all shards one, since they
 * change together, when a report more numbers the paragraphs anew; the blocks of some neighbouring
 * reports one, so that most of them keep their names.
 */

/** Length of the hash of the shards, and of that of a group of blocks, in hexadecimal digits. */
export const HASH_LENGTHS = { shards: 16, group: 8 }

/**
 * The longest block, in UTF-16 units, unless it is a single longer paragraph. At this size a
 * snippet costs little, and gzip still compresses.
 */
export const BLOCK_LENGTH = 3000

const Hash = z.string().check(z.regex(new RegExp(`^[0-9a-f]{${HASH_LENGTHS.shards}}$`)))
const Hashes = z.string().check(z.regex(new RegExp(`^(?:[0-9a-f]{${HASH_LENGTHS.group}})*$`)))

const Root = z.object({
  format: Format,
  paragraphs: Count,
  /** Of all texts, in UTF-16 units. */
  characters: Count,
  shards: z.object({
    /** The first term of each shard, one a line. */
    firsts: z.string(),
    /** The hash of all shards and all files of common terms. */
    hash: Hash,
  }),
  blocks: z.object({
    /** The first paragraph of each block, as distances. */
    starts: Distances,
    /** The number of blocks of each group, and the group's hash. */
    groups: z.array(Count),
    hashes: Hashes,
  }),
  reports: z.object({
    /** The number of blocks of each report. */
    blocks: z.array(Count),
    /** For each report its agency and its years, as positions in the lists below. */
    agency: z.array(Count),
    years: z.array(Count),
  }),
  agencies: z.array(z.string()),
  years: z.array(z.array(Count)),
  /** Terms in very many paragraphs, sorted, one a line; their postings are files of their own. */
  common: z.string(),
  /** The sum of all frequencies of the full dictionary. */
  total: Frequency,
  minimum: Frequency,
  /** Groups of strings that mean the same, as written. */
  synonyms: z.array(z.array(z.string())),
  script: FileName,
})
export type RootFile = z.infer<typeof Root>

export const RootFileSchema = Root.check(
  z.refine(haveShards, { error: 'terms are not sorted' }),
  z.refine(haveBlocks, {
    error: 'blocks have not each their file, or hold other paragraphs than there are',
  }),
  z.refine(haveReports, { error: 'reports have not each a block, an agency and years' }),
)

function haveShards({ shards, common }: RootFile): boolean {
  return isSorted(splitList(shards.firsts)) && isSorted(splitList(common))
}

/**
 * Lists are allocated by the number of all paragraphs: it must not exceed what the blocks can hold.
 */
function haveBlocks({ blocks: { starts, groups, hashes }, paragraphs }: RootFile): boolean {
  const last = starts.reduce((sum, distance) => sum + distance, 0)
  const sizes = [...starts.slice(1), paragraphs - last]
  return (
    groups.reduce((sum, count) => sum + count, 0) === starts.length &&
    groups.length * HASH_LENGTHS.group === hashes.length &&
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
    /** For each term its paragraphs, ascending, as distances; [] for a common term. */
    postings: DistanceLists,
    /** For each common term, in order, the number of its paragraphs. */
    common: z.array(z.int().check(z.positive())),
    ...Words,
  })
  .check(
    z.refine(areWords, { error: 'words and their frequencies differ in number' }),
    z.refine(
      ({ terms, postings }) =>
        isSorted(splitList(terms)) && splitList(terms).length === postings.length,
      {
        error: 'terms are not sorted, or have not each their postings',
      },
    ),
    z.refine(
      ({ postings, common }) => postings.filter((ids) => ids.length === 0).length === common.length,
      {
        error: 'common terms have not each a frequency',
      },
    ),
  )
export type ShardFile = z.infer<typeof ShardFileSchema>

/** The postings of a common term. */
export const CommonFileSchema = z.object({
  format: Format,
  term: z.string(),
  postings: Distances,
})

/**
 * @param hash of all shards and files of common terms
 * @param at its position among the shards, followed by the files of common terms
 */
export function shardName(hash: string, at: number): string {
  return `terms/${hash}-${at}.json`
}

/**
 * @param hash of all blocks of the group
 * @param at its position among them
 */
export function blockName(hash: string, at: number): string {
  return `texts/${hash}-${at}.json`
}

/** The names of all blocks, in order. */
export function blockNames({ blocks: { groups, hashes } }: Pick<RootFile, 'blocks'>): string[] {
  return groups.flatMap((count, group) => {
    const hash = hashes.slice(group * HASH_LENGTHS.group, (group + 1) * HASH_LENGTHS.group)
    return Array.from({ length: count }, (_, at) => blockName(hash, at))
  })
}
