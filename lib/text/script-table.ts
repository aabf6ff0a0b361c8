import { from, to } from 'opencc-js/preset/t2cn'
import { RADICALS, SOURCE_SEPARATED, Z_VARIANTS } from './character-variants'
import { gb2312Characters } from './gb2312'
import type { Script } from './script'

/** A dictionary in the form of opencc-js: pairs, or “source replacement” joined by |. */
type Dictionary = string | readonly Pair[]
type Pair = readonly [string, string]

/**
 * The whole table: OpenCC's traditional characters; the variants of Hong Kong, Taiwan and Japan
 * that OpenCC writes differently (簷, 衹, 県); the characters that OpenCC knows only from words (瞭 of
 * 瞭解); other forms of one character (戸, 靑), unless simplified text uses them, too (著 is not 着, 么
 * not 幺, 沈 not 沉); and radicals (⻓).
 */
export function loadScript(): Script {
  const common = new Set(gb2312Characters())
  const pairs = new Map<string, string>()
  for (const [key, value] of pairsWithin((to.cn ?? []).flat())) {
    if (!common.has(key)) pairs.set(key, value)
  }
  for (const [key, value] of singlePairs(
    [...(from.jp ?? []), ...(from.hk ?? []), ...(from.tw ?? [])].flat(),
  )) {
    if (!common.has(key)) pairs.set(key, value)
  }
  for (const [key, value] of singlePairs((to.cn ?? []).flat())) pairs.set(key, value)
  for (const group of wordsOf(`${SOURCE_SEPARATED} ${Z_VARIANTS}`)) {
    const main = group.find((char) => common.has(endOf(char, pairs))) ?? group[0] ?? ''
    for (const char of group)
      if (char !== main && !common.has(char) && !pairs.has(char)) pairs.set(char, main)
  }
  for (const [radical = '', ideograph = ''] of wordsOf(RADICALS)) pairs.set(radical, ideograph)
  return closeChains(pairs)
}

/** Each word's characters. */
function wordsOf(text: string): string[][] {
  return text.split(/\s+/).map((word) => [...word])
}

/** The pairs of one character each, in normal form; folding meets no other form. */
function singlePairs(dictionaries: readonly Dictionary[]): Pair[] {
  return dictionaries.flatMap(pairsOf).filter(areSingle)
}

/**
 * The characters that differ between the two sides of dictionary words, each with its replacement.
 */
function pairsWithin(dictionaries: readonly Dictionary[]): Pair[] {
  const words = dictionaries.flatMap(pairsOf).map(([key, value]) => [[...key], [...value]] as const)
  return words
    .filter(([key, value]) => key.length === value.length)
    .flatMap(([key, value]) => key.map((char, i) => [char, value[i] ?? char] as const))
    .filter((pair) => pair[0] !== pair[1] && areSingle(pair))
}

function areSingle(pair: Pair): boolean {
  return pair.every((text) => [...text].length === 1 && text === text.normalize('NFKC'))
}

function pairsOf(dictionary: Dictionary): readonly Pair[] {
  if (typeof dictionary !== 'string') return dictionary
  return dictionary.split('|').map((entry) => {
    const [key = '', value = ''] = entry.split(' ')
    return [key, value] as const
  })
}

/**
 * Follows each pair to its end: a → b and b → c give a → c. A circle ends at its smallest
 * character. A pair that ends at its own key is left out, so no value is a key.
 */
export function closeChains(pairs: ReadonlyMap<string, string>): Script {
  const closed = new Map<string, string>()
  for (const key of [...pairs.keys()].sort()) {
    const end = endOf(key, pairs)
    if (end !== key) closed.set(key, end)
  }
  return closed
}

function endOf(key: string, pairs: ReadonlyMap<string, string>): string {
  const seen: string[] = []
  let char = key
  while (!seen.includes(char)) {
    seen.push(char)
    char = pairs.get(char) ?? char
  }
  const circle = seen.slice(seen.indexOf(char))
  return circle.sort()[0] ?? char
}

/**
 * The part of a table that a browser needs to fold three things: a collection, a query for its
 * texts, and a query that sounds like its texts (the characters whose sounds are known).
 *
 * @param texts folded with the whole table: for each traditional character of the source, they
 * contain
 *               its simplified one
 */
export function selectScript(script: Script, texts: Iterable<string>): Script {
  const needed = new Set(gb2312Characters())
  for (const text of texts) for (const char of text) needed.add(char)
  return new Map([...script].filter(([, simplified]) => needed.has(simplified)))
}
