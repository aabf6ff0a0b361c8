import { IndexError } from '@/lib/search/load/index-error'
import { readJson, type ReadFile } from '@/lib/search/load/read-file'
import { CommonFileSchema, ShardFileSchema, type ShardFile } from '@/lib/index/collection-files'
import { areBelow, fromDistances } from '@/lib/index/distances'

/* A file that arrives under a name is checked against the root. */

/**
 * The root's facts about a shard: its first term, the first term of the next one, the number of
 * paragraphs.
 */
type ShardRange = { readonly first: string; readonly next: string | null; readonly size: number }

/** Reads a shard; rejects with IndexError, also if it is not the one that the root means. */
export async function readShard(
  read: ReadFile,
  name: string,
  { first, next, size }: ShardRange,
): Promise<ShardFile> {
  const file = await readJson(read, name, ShardFileSchema)
  const isFirst = file.terms === first || file.terms.startsWith(`${first}\n`)
  if (!isFirst) throw new IndexError('other-version', name, `does not begin with the term ${first}`)
  const last = file.terms.slice(file.terms.lastIndexOf('\n') + 1)
  if (next !== null && last >= next)
    throw new IndexError('other-version', name, `goes on to the term ${last}`)
  if (
    !file.postings.every((ids) => areBelow(ids, size)) ||
    file.common.some((frequency) => frequency > size)
  ) {
    throw new IndexError('other-version', name, `has more paragraphs than ${size}`)
  }
  return file
}

/** The known facts about a common term: the number of its paragraphs, of all. */
type CommonTerm = { readonly term: string; readonly frequency: number; readonly size: number }

/** Reads the paragraphs of a common term, ascending; rejects as `readShard`. */
export async function readCommon(
  read: ReadFile,
  name: string,
  { term, frequency, size }: CommonTerm,
): Promise<number[]> {
  const file = await readJson(read, name, CommonFileSchema)
  if (file.term !== term) throw new IndexError('other-version', name, `is not of the term ${term}`)
  if (file.postings.length !== frequency || !areBelow(file.postings, size)) {
    throw new IndexError('other-version', name, `is not of ${frequency} paragraphs of ${size}`)
  }
  return fromDistances(file.postings)
}
