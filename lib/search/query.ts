import { isDigit, isGram, isLatin } from '@/lib/text/characters'
import { fold } from '@/lib/text/fold'
import { createNeedle, type Needle } from '@/lib/search/needle'
import { cutQuery } from '@/lib/search/query-length'

/** One part of what the reader typed. */
export type Clause = {
  /** A phrase is found only as it stands; a text also by its words. */
  readonly kind: 'text' | 'phrase'
  readonly needle: Needle
}

/** Why a query that is not empty asks for nothing. */
type QueryHint = 'only-exclusions' | 'only-punctuation'

export type Query = {
  /** As typed, cut to MAX_QUERY_LENGTH. */
  readonly text: string
  readonly isCut: boolean
  /** All of them must be in the paragraph. */
  readonly required: readonly Clause[]
  /** None of them may be. */
  readonly excluded: readonly Clause[]
  /** The whole input as one string, so that a pasted passage comes first; null with operators. */
  readonly whole: Needle | null
  readonly hint: QueryHint | null
}

/**
 * Reads what a reader typed. Any string is a query:
 *
 *     query  = clause *( space clause )
 *     clause = [ "-" ] ( phrase | text )
 *     phrase = quote … quote, before a space, another phrase or the end
 *     text   = anything up to a space; an unbalanced quote is text
 *
 * The hyphen and the quotes may be full-width or Chinese. Never throws.
 */
export function parseQuery(input: string): Query {
  const text = cutQuery(input)
  const tokens = tokenize(text)
  const clauses = tokens.flatMap((token) => {
    // A dot after the last digit may be a point that goes on: 3· on the way to 3·15.
    const folded = fold(token.text).text.replace(/(?<=[0-9])·$/, '.')
    if (!isSearchable(folded)) return []
    const clause: Clause = { kind: token.kind, needle: createNeedle(folded) }
    return [{ isExcluded: token.isExcluded, clause }]
  })
  const required = clauses.filter(({ isExcluded }) => !isExcluded).map(({ clause }) => clause)
  const excluded = clauses.filter(({ isExcluded }) => isExcluded).map(({ clause }) => clause)
  const isPlain = required.length > 1 && excluded.length === 0
  return {
    text,
    isCut: text.length < input.length,
    required,
    excluded,
    whole: isPlain ? createNeedle(fold(text).text.trim()) : null,
    hint: findHint(text, required.length, excluded.length),
  }
}

function findHint(text: string, required: number, excluded: number): QueryHint | null {
  if (required > 0 || text.trim() === '') return null
  return excluded > 0 ? 'only-exclusions' : 'only-punctuation'
}

function isSearchable(folded: string): boolean {
  return [...folded].some((char) => isGram(char) || isDigit(char) || isLatin(char))
}

type Token = { kind: Clause['kind']; text: string; isExcluded: boolean }

const SPACE = /\s/
const HYPHEN = /[-－]/
const QUOTES: ReadonlyMap<string, string> = new Map([
  ...[...'"＂“”„'].map((quote) => [quote, '"＂“”'] as const),
  ['「', '」'],
  ['『', '』'],
])

function tokenize(input: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < input.length) {
    if (SPACE.test(input.charAt(at))) {
      at++
      continue
    }
    const next = input[at + 1]
    const isExcluded = HYPHEN.test(input.charAt(at)) && next !== undefined && !SPACE.test(next)
    const start = isExcluded ? at + 1 : at
    const close = findPhraseEnd(input, start)
    const end = close ?? findSpace(input, start)
    const kind = close === null ? 'text' : 'phrase'
    const text = close === null ? input.slice(start, end) : input.slice(start + 1, end)
    tokens.push({ kind, text, isExcluded })
    at = close === null ? end : end + 1
  }
  return tokens
}

/** Where the quote that opens at `start` is closed, or null if no phrase begins here. */
function findPhraseEnd(input: string, start: number): number | null {
  const closing = QUOTES.get(input.charAt(start))
  if (!closing) return null
  let end = start + 1
  while (end < input.length && !closing.includes(input.charAt(end))) end++
  const after = input.charAt(end + 1)
  const isClosed = end < input.length && end > start + 1
  return isClosed && (after === '' || SPACE.test(after) || QUOTES.has(after)) ? end : null
}

function findSpace(input: string, start: number): number {
  let end = start
  while (end < input.length && !SPACE.test(input.charAt(end))) end++
  return end
}
