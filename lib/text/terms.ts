import { isGram, NUMBERS } from '@/lib/text/characters'
import type { View } from '@/lib/text/views'

/** What most queries are; looked at once instead of twice. */
const ONLY_HAN = /^[\u4e00-\u9fff]*$/
const LATIN_WORDS = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu

/** A number or Latin word and where it stands in the folded text. */
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
 * The terms that a paragraph is found by, words aside: grams over the loose view, runs over both,
 * so that a run that a dropped mark had cut is known whole and in its parts.
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

/** The characters before marks that the loose view drops, with their marks: 区、 of a strict text, of 区 、, too. */
export function markedGrams(strictText: string): string[] {
  return [...strictText.matchAll(/(.) ?(["()《》·、])/gu)].flatMap(([pair, char = '']) =>
    isGram(char) ? [pair] : [],
  )
}

/**
 * The terms that the index over all reports knows: pairs and runs, characters before a mark, and the
 * last character of each run of grams. Any other single character is the beginning of a pair, so that what begins with a
 * character, in the sorted list of terms, is where it stands.
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
