import type { Dictionary } from '@/lib/pipeline/content/dictionary'
import { HAN_RUNS } from '@/lib/text/characters'
import { fold } from '@/lib/text/fold'
import { bigramsOf, runsOf } from '@/lib/text/terms'

/** A text as the terms of one of the methods that we compare ourselves with, in its order. */
export type ToTerms = (text: string) => string[]

/** Words of the folded text: nodejieba's, one cut, and numbers and Latin words; no punctuation. */
export function wordTerms(dictionary: Pick<Dictionary, 'cut'>): ToTerms {
  return (text) => termsOf(text, dictionary.cut)
}

/** Neighbouring pairs of Han characters of the folded text, and numbers and Latin words. */
export const bigramTerms: ToTerms = (text) => termsOf(text, (run) => bigramsOf([...run]))

function termsOf(text: string, cutHan: (run: string) => string[]): string[] {
  const folded = fold(text).text
  const han = [...folded.matchAll(HAN_RUNS)].map((match) => ({
    start: match.index,
    terms: cutHan(match[0]),
  }))
  const runs = runsOf(folded).map(({ start, text }) => ({ start, terms: [text] }))
  return [...han, ...runs].sort((a, b) => a.start - b.start).flatMap(({ terms }) => terms)
}
