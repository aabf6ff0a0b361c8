import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import * as z from 'zod'
import { FileError } from '@/lib/pipeline/content/content-error'
import { readBytes } from '@/lib/pipeline/content/read-bytes'
import type { Collection, CollectionDocument, CollectionQuery } from './collection'
import { readJsonLines, type Line } from './read-json-lines'
import { readQrels } from './read-qrels'
import { UsageError } from '@/lib/terminal/run-command'

const Id = z
  .union([z.string().min(1), z.number()], { error: 'expected a text or a number' })
  .transform(String)

const DocumentSchema = z.object({ id: Id, title: z.string().default(''), text: z.string() })

/** The fields of a query that are wordings, in the order they are reported in. */
const WORDINGS = ['text', 'question', 'keywords'] as const
const Wording = z.string().regex(/\S/, { error: 'expected some text' }).optional()
const QuerySchema = z
  .object({ id: Id, text: Wording, question: Wording, keywords: Wording })
  .refine((query) => WORDINGS.some((field) => query[field] !== undefined), {
    error: `expected one of ${WORDINGS.join(', ')}`,
  })

/**
 * Reads a folder with `corpus.jsonl` or `corpus.jsonl.gz`, `queries.jsonl` and `qrels.tsv`.
 *
 * @throws {UsageError}   if there is no such folder
 * @throws {FileError} with file, line and reason: a file is missing or empty, a line is faulty,
 *                        an id comes twice
 */
export function readCollection(folder: string): Collection {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new UsageError(`${folder}: there is no such folder`)
  }
  const documents = readCorpus(folder)
  const queries = readQueries(path.join(folder, 'queries.jsonl'))
  const qrels = path.join(folder, 'qrels.tsv')
  const { relevant, unknownQueries, unknownDocuments } = readQrels(readBytes(qrels), qrels, {
    queries: new Set(queries.map(({ id }) => id)),
    documents: new Set(documents.map(({ id }) => id)),
  })
  const unjudged = queries.filter(({ id }) => !relevant.has(id)).length
  if (unjudged === queries.length) throw new FileError(qrels, null, 'judges none of the queries')
  return {
    documents,
    queries,
    relevant,
    notices: [
      notice(unjudged, 'queries have no relevant document and are left out'),
      notice(unknownQueries, 'judgements are of a query that is not in queries.jsonl'),
      notice(
        unknownDocuments,
        'judgements name a document that is not in the corpus: nobody can find it',
      ),
    ].flat(),
  }
}

function notice(count: number, what: string): string[] {
  return count > 0 ? [`${count} ${what}`] : []
}

function readCorpus(folder: string): CollectionDocument[] {
  const plain = path.join(folder, 'corpus.jsonl')
  const packed = `${plain}.gz`
  const file = existsSync(plain) || !existsSync(packed) ? plain : packed
  const bytes = file === packed ? unpack(readBytes(packed), packed) : readBytes(plain)
  return uniqueValues(readJsonLines(bytes, DocumentSchema, file), file)
}

function unpack(bytes: Uint8Array, file: string): Uint8Array {
  try {
    return gunzipSync(bytes)
  } catch (error) {
    throw new FileError(file, null, `cannot be unpacked: ${(error as Error).message}`)
  }
}

function readQueries(file: string): CollectionQuery[] {
  const lines = readJsonLines(readBytes(file), QuerySchema, file)
  return uniqueValues(lines, file).map((query) => ({
    id: query.id,
    wordings: new Map(
      WORDINGS.flatMap((field) => {
        const wording = query[field]
        return wording === undefined ? [] : [[field, wording] as const]
      }),
    ),
  }))
}

function uniqueValues<T extends { readonly id: string }>(
  lines: readonly Line<T>[],
  file: string,
): T[] {
  if (lines.length === 0) throw new FileError(file, null, 'is empty')
  const seen = new Set<string>()
  return lines.map(({ value, line }) => {
    if (seen.has(value.id))
      throw new FileError(file, line, `the id ${value.id} comes a second time`)
    seen.add(value.id)
    return value
  })
}
