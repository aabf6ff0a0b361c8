import type { Equivalents } from '@/lib/search/query/equivalents'
import type { Filter } from './filters'
import { looseNeedle, needleKey, type Needle } from '@/lib/search/query/needle'
import type { Clause, FilterClause, Query, TextClause } from '@/lib/search/query/query'
import { otherNotations } from '@/lib/search/query/notations'
import { queryWords } from '@/lib/search/query/query-words'
import { intersectIds, unionIds } from './sorted-ids'
import type { Retrieve } from './retrieve'
import { wordsBetween } from '@/lib/search/query/without-marks'
import type { Segment } from '@/lib/text/segment'

/** A needle with the paragraphs that may contain it. */
export type Sought = {
  readonly needle: Needle
  /** Ascending. */
  readonly ids: readonly number[]
  /** The number of paragraphs with it, as far as the index tells. */
  readonly frequency: number
}

/** All the ways in which a paragraph may answer a clause. */
export type SoughtClause = {
  readonly literal: Sought
  /** Each word, followed by its synonyms; [] where a clause is answered only as a whole. */
  readonly words: readonly (readonly Sought[])[]
  /** Synonyms of the whole clause. */
  readonly synonyms: readonly Sought[]
  /** The `synonyms` that are other notations of its numbers and dates. */
  readonly notations: readonly Sought[]
  /** Strings of the text that the clause spells in pinyin. */
  readonly spelled: readonly Sought[]
}

/** A part of a query: a paragraph must answer one of its clauses. */
export type SoughtPart = {
  readonly clauses: readonly SoughtClause[]
  readonly filters: readonly Filter[]
}

/** A query prepared to be tried on each candidate. */
export type Plan = {
  readonly whole: Sought | null
  /** Other notations of `whole`: 138 1234 5678. */
  readonly notations: readonly Sought[]
  /** Strings that all clauses together spell in pinyin, spaces ignored. */
  readonly spelled: readonly Sought[]
  /** Whether a part of the input may be pinyin. */
  readonly isSpelling: boolean
  readonly parts: readonly SoughtPart[]
  readonly excluded: { readonly needles: readonly Needle[]; readonly filters: readonly Filter[] }
  /** Paragraphs that may answer. */
  readonly candidates: readonly number[]
}

/** The tools that a plan is made with. */
export type PlanTools = {
  readonly segment: Segment
  readonly equivalents: Equivalents
  readonly filterOf: (clause: FilterClause) => Filter
  /** Strings of the text that an input spells in pinyin; null if the input is no pinyin. */
  readonly spelledBy: (typed: string) => readonly string[] | null
  /** The number of paragraphs. */
  readonly size: number
}

/** Looks up the meanings of a query's clauses, and the paragraphs that may answer all of them. */
export function createPlan(query: Query, seek: Seek, tools: PlanTools): Plan {
  let isSpelling = false
  const seekSpelled = (typed: string): Sought[] => {
    const strings = tools.spelledBy(typed)
    if (strings) isSpelling = true
    return (strings ?? []).map((text) => seek(looseNeedle(text)))
  }
  const parts = distinct(query.required, (alternatives) =>
    alternatives.map(clauseKey).join('\n'),
  ).map((alternatives) => ({
    clauses: distinct(alternatives.filter(isText), clauseKey).map((clause) =>
      seekClause(clause, query.text, seek, seekSpelled, tools),
    ),
    filters: alternatives.filter(isFilter).map(tools.filterOf),
  }))
  const whole = query.whole ? seek(query.whole) : null
  const notations = query.whole ? otherNotations(query.whole.text).map(looseNeedle).map(seek) : []
  const letters = spacedLetters(query)
  const isSpelled = letters !== null && parts.some(({ clauses }) => clauses.every(isAbsent))
  const spelled = isSpelled ? seekSpelled(letters) : []
  const together = intersectIds(parts.map((part) => partIds(part, tools.size)))
  return {
    whole,
    notations,
    spelled,
    isSpelling,
    parts,
    excluded: {
      needles: query.excluded.filter(isText).map(({ needle }) => needle),
      filters: query.excluded.filter(isFilter).map(tools.filterOf),
    },
    candidates: unionIds([
      whole?.ids ?? [],
      ...[...notations, ...spelled].map(({ ids }) => ids),
      together,
    ]),
  }
}

/** The clauses joined, if there are several and any of them alone may be letters of pinyin. */
function spacedLetters({ required, text }: Query): string | null {
  if (required.length < 2) return null
  const clauses = required.flatMap((alternatives) =>
    alternatives.length === 1 ? alternatives : [],
  )
  const isPlain = clauses.length === required.length
  if (!isPlain || !clauses.every(({ kind }) => kind === 'text')) return null
  return clauses
    .filter(isText)
    .map(({ range }) => text.slice(range.start, range.end))
    .join(' ')
}

/** The items without duplicates: a reader may repeat a clause. */
function distinct<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  if (items.length < 2) return items
  return [...new Map(items.map((item) => [key(item), item])).values()]
}

function clauseKey(clause: Clause): string {
  if (clause.kind === 'filter') return `${clause.field}:${clause.value}`
  return `${clause.kind} ${needleKey(clause.needle)}`
}

/** Retrieval for one query, which asks the index once for each needle. */
export type Seek = (needle: Needle) => Sought

export function createSeek(
  retrieve: Retrieve,
  frequencyOf: (needle: Needle, ids: readonly number[]) => number = (_, ids) => ids.length,
): Seek {
  const known = new Map<string, Sought>()
  return (needle) => {
    const key = needleKey(needle)
    const sought = known.get(key)
    if (sought) return sought
    const ids = retrieve(needle)
    const found = { needle, ids, frequency: frequencyOf(needle, ids) }
    known.set(key, found)
    return found
  }
}

function seekClause(
  { kind, needle, range, stretches }: TextClause,
  typed: string,
  seek: Seek,
  seekSpelled: (typed: string) => Sought[],
  { segment, equivalents }: PlanTools,
): SoughtClause {
  const literal = seek(needle)
  if (kind === 'phrase') return { literal, words: [], synonyms: [], notations: [], spelled: [] }
  const others = (text: string) => equivalents(text).slice(1).map(looseNeedle)
  const synonyms = others(needle.text).map(seek)
  const notations = new Set(synonyms.length > 0 ? otherNotations(needle.text) : [])
  return {
    literal,
    words: (stretches ? wordsBetween(stretches, segment) : queryWords(needle.text, segment)).map(
      (word) => [word, ...others(word.text)].map(seek),
    ),
    synonyms,
    notations: synonyms.filter(({ needle }) => notations.has(needle.text)),
    spelled: isAbsent({ literal })
      ? seekSpelled(lettersOf(typed.slice(range.start, range.end), stretches !== undefined))
      : [],
  }
}

/** The text that may be pinyin, with or without its punctuation. */
function lettersOf(typed: string, isUnmarked: boolean): string {
  return isUnmarked ? typed.replace(/\p{P}+/gu, ' ').trim() : typed
}

/** Pinyin is tried only where the letters themselves occur nowhere. */
function isAbsent({ literal }: Pick<SoughtClause, 'literal'>): boolean {
  return literal.ids.length === 0
}

function isText(clause: Clause): clause is TextClause {
  return clause.kind !== 'filter'
}

function isFilter(clause: Clause): clause is FilterClause {
  return clause.kind === 'filter'
}

function partIds({ clauses, filters }: SoughtPart, size: number): readonly number[] {
  const found = clauses.map(clauseIds)
  if (filters.length === 0) return unionIds(found)
  const all = Array.from({ length: size }, (_, id) => id)
  return unionIds([...found, all.filter((id) => filters.some((filter) => filter(id)))])
}

function clauseIds({ literal, words, synonyms, spelled }: SoughtClause): readonly number[] {
  const byWords = intersectIds(words.map((word) => unionIds(word.map(({ ids }) => ids))))
  return unionIds([literal.ids, byWords, ...[...synonyms, ...spelled].map(({ ids }) => ids)])
}
