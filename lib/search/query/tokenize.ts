import type { Range } from '@/lib/text/range'

/** The field of a filter: the section, the agency or the reporting year. */
export type FilterField = 'section' | 'agency' | 'year'

/** A piece of the input; `range` is its place, hyphen, name and quotes included. */
export type Token = {
  readonly kind: 'text' | 'phrase' | 'or' | 'and'
  /** Without hyphen, filter name and quotes. */
  readonly text: string
  readonly isExcluded: boolean
  /** Null if it is no filter. */
  readonly field: FilterField | null
  readonly range: Range
}

const SPACE = /\s/
const HYPHEN = /[-－]/
const OPERATORS = [
  { kind: 'or', pattern: /(?:OR|ＯＲ|\||｜)(?=\s|$)/y },
  { kind: 'and', pattern: /(?:AND|ＡＮＤ|\+|＋)(?=\s|$)/y },
] as const
const FILTER = /(章[节節]|[机機][关關]|年份)[:：]/y
const FIELDS: Readonly<Record<string, FilterField>> = {
  章节: 'section',
  章節: 'section',
  机关: 'agency',
  機關: 'agency',
  年份: 'year',
}
const QUOTES: ReadonlyMap<string, string> = new Map([
  ...[...'"＂“”„'].map((quote) => [quote, '"＂“”'] as const),
  ['「', '」'],
  ['『', '』'],
])

/**
 * Cuts an input into tokens, in time linear in its length:
 *
 *     input = *space [ token *( 1*space token ) ] *space a phrase may follow a phrase at once
 *     token = "OR" | "|" | "AND" | "+" | [ "-" ] [ name ":" ] ( phrase | text )
 *     name = "章节" | "机关" | "年份" any other name is text
 *     phrase = quote … quote, before a space, another phrase or the end
 *     text = anything up to a space; an unbalanced quote is text
 *
 * Letters, hyphen, plus, bar, colon and quotes may be full-width or Chinese.
 */
export function tokenize(input: string): Token[] {
  const findClose = createFindClose(input)
  const tokens: Token[] = []
  let at = 0
  while (at < input.length) {
    if (SPACE.test(input.charAt(at))) {
      at++
      continue
    }
    const start = at
    const operator = readOperator(input, at)
    if (operator !== null) {
      at += operator.text.length
      tokens.push({ ...operator, isExcluded: false, field: null, range: { start, end: at } })
      continue
    }
    const next = input[at + 1]
    const isExcluded = HYPHEN.test(input.charAt(at)) && next !== undefined && !SPACE.test(next)
    if (isExcluded) at++
    const name = matchAt(FILTER, input, at)
    if (name !== null) at += name.length
    const field = name === null ? null : (FIELDS[name.slice(0, -1)] ?? null)

    const close = findClose(at)
    const end = close ?? findSpace(input, at)
    const text = close === null ? input.slice(at, end) : input.slice(at + 1, end)
    at = close === null ? end : end + 1
    const kind = close === null ? 'text' : 'phrase'
    tokens.push({ kind, text, isExcluded, field, range: { start, end: at } })
  }
  return tokens
}

function readOperator(input: string, at: number): Pick<Token, 'kind' | 'text'> | null {
  for (const { kind, pattern } of OPERATORS) {
    const text = matchAt(pattern, input, at)
    if (text !== null) return { kind, text }
  }
  return null
}

function matchAt(pattern: RegExp, input: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(input)?.[0] ?? null
}

/**
 * Finds the closing quote of a quote that opens at a place, or null if no phrase begins there.
 * Places come in order; the nearest closing quote is kept, so that no part of the input is scanned
 * twice.
 */
function createFindClose(input: string) {
  const nearest = new Map<string, number>()
  const findNext = (closing: string, start: number): number => {
    let end = nearest.get(closing) ?? 0
    if (end <= start) {
      end = start + 1
      while (end < input.length && !closing.includes(input.charAt(end))) end++
      nearest.set(closing, end)
    }
    return end
  }
  return (start: number): number | null => {
    const closing = QUOTES.get(input.charAt(start))
    if (!closing) return null
    const end = findNext(closing, start)
    const after = input.charAt(end + 1)
    const isClosed = end < input.length && end > start + 1
    return isClosed && (after === '' || SPACE.test(after) || QUOTES.has(after)) ? end : null
  }
}

function findSpace(input: string, start: number): number {
  let end = start
  while (end < input.length && !SPACE.test(input.charAt(end))) end++
  return end
}
