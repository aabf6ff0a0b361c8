import { isGram, NUMBERS } from '@/lib/text/characters'
import type { View } from '@/lib/text/views'

/** Text of Han characters only, as most queries are: one look suffices. */
const ONLY_HAN = /^[\u4e00-\u9fff]*$/
const LATIN_WORDS = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu

/** A number or Latin word and its place in the folded text. */
export type Run = { readonly text: string; readonly start: number; readonly end: number }

/** The numbers and Latin words of a folded text, in order. */
export function runsOf(folded: string): Run[] {
  if (ONLY_HAN.test(folded)) return []
  return [...folded.matchAll(NUMBERS), ...folded.matchAll(LATIN_WORDS)]
    .map((match) => ({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }))
    .sort((a, b) => a.start - b.start)
}

/** Maximal runs of gram characters (Han above all), each as its code points. */
export function gramRunsOf(looseText: string): string[][] {
  const runs: string[][] = []
  let run: string[] = []
  for (const char of looseText) {
    if (isGram(char)) {
      run.push(char)
    } else if (run.length > 0) {
      runs.push(run)
      run = []
    }
  }
  if (run.length > 0) runs.push(run)
  return runs
}

/** The neighbouring pairs of a run; of a run of one, nothing. */
export function bigramsOf(run: readonly string[]): string[] {
  return run.slice(1).map((char, i) => `${run[i] ?? ''}${char}`)
}

/**
 * The terms that a paragraph is found by, apart from words: grams over the loose view, and runs
 * over both views, so that a run cut by a dropped mark is known whole and in parts.
 */
export function viewTerms(view: View): Set<string> {
  const terms = new Set<string>()
  for (const run of gramRunsOf(view.loose.text)) {
    for (const char of run) terms.add(char)
    for (const bigram of bigramsOf(run)) terms.add(bigram)
  }
  for (const text of [view.strict.text, view.loose.text]) {
    for (const run of runsOf(text)) terms.add(run.text)
  }
  return terms
}

/**
 * The characters before marks that the loose view drops, each with its mark: 区、 for a strict text
 * with 区 、, too.
 */
export function markedGrams(strictText: string): string[] {
  return [...strictText.matchAll(/(.) ?(["()《》·、])/gu)].flatMap(([pair, char = '']) =>
    isGram(char) ? [pair] : [],
  )
}

/**
 * The terms that the index over all reports knows: pairs and runs, characters before a mark, and
 * the last character of each run of grams. Every other single character is the beginning of a pair;
 * the sorted list of terms therefore shows its places through the terms that begin with it.
 */
export function collectionTerms(view: View): Set<string> {
  const terms = new Set<string>()
  for (const run of gramRunsOf(view.loose.text)) {
    for (const bigram of bigramsOf(run)) terms.add(bigram)
    terms.add(run.at(-1) ?? '')
  }
  for (const pair of markedGrams(view.strict.text)) terms.add(pair)
  for (const text of [view.strict.text, view.loose.text]) {
    for (const run of runsOf(text)) terms.add(run.text)
  }
  return terms
}
