import type { Word } from './known-text'
import { FUNCTION_WORDS } from '@/lib/search/query/function-words'

/** A word that a reader asks with by itself: two characters or more, no function word. */
export function isContentWord(word: Word): boolean {
  return word.text.length >= 2 && saysSomething(word)
}

/**
 * The strings of neighbouring words that begin with the word at `first`, none of them with a
 * function word at an end.
 *
 * @param shortest  in UTF-16 units, as `longest`; both included
 */
export function runsFrom(
  words: readonly Word[],
  first: number,
  shortest: number,
  longest: number,
): string[] {
  const start = words[first]
  if (!start || !saysSomething(start)) return []
  const runs: string[] = []
  let run = ''
  let end = start.start
  for (const word of words.slice(first)) {
    run += word.text
    if (word.start !== end || run.length > longest) break
    if (run.length >= shortest && saysSomething(word)) runs.push(run)
    end = word.end
  }
  return runs
}

function saysSomething({ text }: Word): boolean {
  return !FUNCTION_WORDS.has(text)
}
