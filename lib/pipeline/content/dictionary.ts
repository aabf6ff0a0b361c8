import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import nodejieba from 'nodejieba'
import { ContentError } from './content-error'
import { decode } from './decode'
import { lexiconFile } from '@/lib/pipeline/lexicon-files'
import { readBytes } from './read-bytes'
import { REASONS } from '@/lib/report/reasons'
import type { Lexicon } from '@/lib/text/segment'

// Missing in nodejieba's types.
const { DEFAULT_DICT } = nodejieba as unknown as { DEFAULT_DICT: string }

const WITHOUT_HMM = false

/** nodejieba over the full dictionary and our own words. */
export type Dictionary = Lexicon & {
  /** Words of a Han run for the index: as `cut`, and the words within its long ones. */
  readonly cutForSearch: (run: string) => string[]
  /** Words of a Han run; their concatenation is the run. */
  readonly cut: (run: string) => string[]
}

/**
 * Loads nodejieba with the words of `terms.txt`. HMM is off: it would make a word depend on its
 * neighbours, so that a phrase yields words that the same phrase in a sentence does not.
 *
 * @param content  the content folder
 * @throws {ContentError} on a line of terms.txt that is not one word of Han characters
 */
export function loadDictionary(content: string): Dictionary {
  const terms = readTerms(lexiconFile(content, 'terms.txt'))
  loadNodejieba(terms)
  return {
    ...readFrequencies(terms),
    cutForSearch: (run) => nodejieba.cutForSearch(run, WITHOUT_HMM),
    cut: (run) => nodejieba.cut(run, WITHOUT_HMM),
  }
}

function readTerms(file: string): string[] {
  const lines = decode(readBytes(file), 'utf-8', file).split(/\r?\n/)
  return lines.flatMap((line, i) => {
    const term = line.trim()
    if (term === '' || term.startsWith('#')) return []
    if (!/^\p{Script=Han}{2,}$/u.test(term)) {
      throw new ContentError(file, i + 1, REASONS.notOneWord(term))
    }
    return [term]
  })
}

/** nodejieba reads user words from a file only, and knows no comments. */
function loadNodejieba(terms: readonly string[]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'chayue-'))
  try {
    const userDict = path.join(folder, 'terms.utf8')
    writeFileSync(userDict, terms.map((term) => `${term}\n`).join(''))
    nodejieba.load({ userDict })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The frequencies that cppjieba makes of its dictionary: sum and minimum of it, our words at its median. */
function readFrequencies(terms: readonly string[]): Lexicon {
  const frequencies = new Map<string, number>()
  const all: number[] = []
  for (const line of readFileSync(DEFAULT_DICT, 'utf8').split('\n')) {
    const [word, frequency] = line.split(' ')
    if (!word || !frequency) continue
    frequencies.set(word, Number(frequency))
    all.push(Number(frequency))
  }
  all.sort((a, b) => a - b)
  const median = all[Math.floor(all.length / 2)] ?? 1
  for (const term of terms) frequencies.set(term, median)
  return {
    frequencies,
    total: all.reduce((sum, frequency) => sum + frequency, 0),
    minimum: all[0] ?? 1,
  }
}
