import { loadDictionary } from '@/lib/pipeline/content/dictionary'
import { CONTENT } from '@/lib/pipeline/paths'
import { createBaselines } from './baselines'
import { createChayue } from './chayue'
import { formatCollection } from './collection-tables'
import { evaluateCollection, type Half, type MethodFigures } from './evaluate-collection'
import type { Progress } from './progress'
import { readCollection } from './read-collection'

/** The output of `--json` for a collection. */
export type CollectionReport = {
  readonly folder: string
  readonly documents: number
  readonly asked: Half | 'all'
  readonly notices: readonly string[]
  readonly notes: Readonly<Record<string, string>>
  readonly figures: readonly MethodFigures[]
}

/**
 * Compares Chayue with the usual methods over a folder's documents and prints the tables.
 *
 * @param half  only this half of the queries, or null for all
 * @throws {UsageError | FileError} as `readCollection`
 */
export function evaluateFolder(
  folder: string,
  half: Half | null,
  print: (text: string) => void,
  progress: Progress,
): CollectionReport {
  progress(`reading ${folder}`)
  const collection = readCollection(folder)
  const dictionary = loadDictionary(CONTENT)
  const methods = [createChayue(dictionary), ...createBaselines(dictionary)]
  const figures = evaluateCollection(collection, methods, half, progress)
  const asked = half ?? 'all'

  print(`${folder}: ${collection.documents.length} documents\n`)
  for (const notice of collection.notices) print(`notice: ${notice}\n`)
  print(`\n${formatCollection(figures, methods, asked)}`)
  return {
    folder,
    documents: collection.documents.length,
    asked,
    notices: collection.notices,
    notes: Object.fromEntries(methods.map(({ name, note }) => [name, note])),
    figures,
  }
}
