import { FileError } from '@/lib/pipeline/content/content-error'
import { readLines, type Line } from './read-json-lines'

/** That a document answers a query. */
type Judgement = { readonly query: string; readonly document: string; readonly relevance: number }

/** Which ids the other files know. */
export type KnownIds = {
  readonly queries: ReadonlySet<string>
  readonly documents: ReadonlySet<string>
}

/**
 * The content of `qrels.tsv`, and the number of its lines about things that the other files do not
 * know.
 */
export type Qrels = {
  /** Query id → ids of its relevant documents, never empty. */
  readonly relevant: ReadonlyMap<string, ReadonlySet<string>>
  readonly unknownQueries: number
  readonly unknownDocuments: number
}

/**
 * Reads judgements: query and document; BEIR's three columns with a relevance; or TREC's four,
 * with a column that nobody uses after the query. A relevance of 0 or less is none. A first line
 * that names neither a query nor a document is a header. A document that is not in the corpus
 * stays relevant, since leaving it out would flatter every method.
 *
 * @throws {FileError} with the line, on another number of columns, on an empty id, and on a
 *         relevance that is not a whole number
 */
export function readQrels(bytes: Uint8Array, file: string, known: KnownIds): Qrels {
  const relevant = new Map<string, Set<string>>()
  let unknownQueries = 0
  let unknownDocuments = 0
  readLines(bytes, file).forEach((line, i) => {
    if (i === 0 && isHeader(line.value, known)) return
    const { query, document, relevance } = parseJudgement(line, file)
    if (relevance <= 0) return
    if (!known.queries.has(query)) unknownQueries++
    if (!known.documents.has(document)) unknownDocuments++
    const documents = relevant.get(query) ?? new Set()
    relevant.set(query, documents.add(document))
  })
  return { relevant, unknownQueries, unknownDocuments }
}

/** Ids may contain spaces if tabs separate the columns. */
function columnsOf(line: string): string[] {
  return line.includes('\t')
    ? line.split('\t').map((cell) => cell.trim())
    : line.trim().split(/\s+/)
}

function isHeader(line: string, known: KnownIds): boolean {
  const columns = columnsOf(line)
  return !columns.some((cell) => known.queries.has(cell) || known.documents.has(cell))
}

function parseJudgement({ value, line }: Line<string>, file: string): Judgement {
  const columns = columnsOf(value)
  if (columns.length < 2 || columns.length > 4) {
    throw new FileError(
      file,
      line,
      `${columns.length} columns; expected query and document, or TREC’s four`,
    )
  }
  const [query = ''] = columns
  const document = columns[columns.length === 4 ? 2 : 1] ?? ''
  const relevance = columns.length > 2 ? (columns.at(-1) ?? '') : '1'
  if (query === '' || document === '') throw new FileError(file, line, 'an empty id')
  if (!/^-?\d+$/.test(relevance)) {
    throw new FileError(file, line, `the relevance “${relevance}” is not a whole number`)
  }
  return { query, document, relevance: Number(relevance) }
}
