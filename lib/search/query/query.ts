import { BREAK, isDigit, isGram, isLatin } from '@/lib/text/characters'
import { fold } from '@/lib/text/fold'
import {
  foldKeeping,
  keptFormsOf,
  mayKeepForms,
  NO_KEPT_FORMS,
  type KeptForms,
} from '@/lib/text/script-exceptions'
import { looseOf } from '@/lib/text/loose'
import type { MappedText } from '@/lib/text/mapped-text'
import type { Range } from '@/lib/text/range'
import { NO_SCRIPT, type Script } from '@/lib/text/script'
import { createNeedle, type Needle } from './needle'
import { cutQuery } from './query-length'
import { tokenize, type FilterField, type Token } from './tokenize'

/** Text to look for. A phrase is found only as written; a text also by its words. */
export type TextClause = {
  readonly kind: 'text' | 'phrase'
  readonly needle: Needle
  /** Its place in the query's text. */
  readonly range: Range
  /** The stretches between its marks, where marks do not count: see without-marks.ts. */
  readonly stretches?: readonly string[]
}

/** A restriction to a section, an agency or a reporting year. */
export type FilterClause = {
  readonly kind: 'filter'
  readonly field: FilterField
  /** Folded. */
  readonly value: string
}

export type Clause = TextClause | FilterClause

/** Clauses of which a paragraph needs one; mostly there is only one. */
export type Alternatives = readonly Clause[]

/** Why a query that is not empty asks for nothing. */
type QueryHint = 'only-exclusions' | 'only-punctuation' | 'only-filters'

export type Query = {
  /** As typed, cut to MAX_QUERY_LENGTH. */
  readonly text: string
  readonly folded: MappedText
  /** The loose view of `folded`. */
  readonly loose: string
  readonly isCut: boolean
  /** The paragraph must contain all of them. */
  readonly required: readonly Alternatives[]
  /** The paragraph must contain none of them. */
  readonly excluded: readonly Clause[]
  /** The whole input as one string, so that a pasted passage comes first; null with operators. */
  readonly whole: Needle | null
  /**
   * The whole input as one string, for a query with operators, which may be meant as text; null
   * without operators.
   */
  readonly passage: TextClause | null
  /** Whether an excluding clause may be a number below zero: -5℃. */
  readonly hasSigns: boolean
  readonly hint: QueryHint | null
}

/**
 * A minus sign, not an excluding hyphen: before a number with a point, or before a figure that may
 * be below zero.
 */
const SIGNED = /^-[0-9]+(?:\.[0-9]|%|‰|°|度|摄氏|[万亿]?元)/

/**
 * Reads a reader's input. Any string is a query:
 *
 *     query = alternatives *( [ space ( "AND" | "+" ) ] space alternatives ) all of them
 *     alternatives = clause *( space ( "OR" | "|" ) space clause )
 *     exclusion = "-" clause by itself, never in an OR
 *     clause = text | phrase | name ":" ( text | phrase ) see tokenize.ts
 *
 * OR binds tighter than AND. An operator without a clause on either side is dropped, unless there
 * is nothing else. Clauses of punctuation alone, and filters without a value, are dropped. Never
 * throws; linear in the input's length.
 *
 * @param takesSigns whether -5℃ is a number below zero, and not 5℃ excluded
 */
export function parseQuery(input: string, script: Script = NO_SCRIPT, takesSigns = false): Query {
  const text = cutQuery(input)
  const read = tokenize(text).map((token) => ({
    ...token,
    signed: readSigned(token, text, script),
  }))
  const tokens = takesSigns
    ? read.map((token) => ({ ...token, isExcluded: token.isExcluded && !token.signed }))
    : read
  const isOnlyOperators = tokens.every(isOperator)
  const required: Clause[][] = []
  const excluded: Clause[] = []
  // Whether an OR may follow, and whether one did: only a required clause can have one.
  let canJoin = false
  let joins = false
  for (const token of tokens) {
    if (isOperator(token) && !isOnlyOperators) {
      joins = canJoin && token.kind === 'or'
      canJoin = joins
      continue
    }
    const clause = takesSigns && token.signed ? token.signed : readClause(token, script)
    const isRequired = clause !== null && !token.isExcluded
    if (clause && token.isExcluded) excluded.push(clause)
    else if (clause && joins) required.at(-1)?.push(clause)
    else if (clause) required.push([clause, ...readCutNumber(token, clause, script)])
    canJoin = isRequired
    joins = false
  }
  const isPlain = tokens.every(
    ({ kind, field, isExcluded }) => kind !== 'or' && !field && !isExcluded,
  )
  const folded = fold(text, script)
  // The passage keeps its spaces: A -B is not A—B.
  const passage =
    isPlain || !isSearchable(folded.text)
      ? null
      : { text: folded.text.replaceAll(BREAK, ' ').trim(), view: 'strict' as const }
  return {
    text,
    folded,
    loose: looseOf(folded.text),
    isCut: text.length < input.length,
    required,
    excluded,
    whole:
      isPlain && required.length > 1
        ? createNeedle(folded.text.trim().replace(CUT_INTERPUNCTS, ''))
        : null,
    passage: passage && { kind: 'phrase', needle: passage, range: { start: 0, end: text.length } },
    hasSigns: read.some(({ signed }) => signed !== null),
    hint: findHint(tokens, required, excluded),
  }
}

function isOperator({ kind }: Token): boolean {
  return kind === 'or' || kind === 'and'
}

/** An excluding clause read as the number below zero that it may be; null if it cannot be one. */
function readSigned(
  { kind, isExcluded, field, range }: Token,
  text: string,
  script: Script,
): TextClause | null {
  if (!isExcluded || kind !== 'text' || field) return null
  const folded = fold(text.slice(range.start, range.end), script).text
  return SIGNED.test(folded)
    ? { kind: 'text', needle: { ...createNeedle(folded), isSigned: true }, range }
    : null
}

/**
 * A point between Han characters is an interpunct; at the end of a clause only a point of it is
 * left: 努尔．
 */
const CUT_INTERPUNCTS = /^\.(?=\p{Script=Han})|(?<=\p{Script=Han})\.$/gu

function readClause({ kind, text, field, range }: Token, script: Script): Clause | null {
  const folded = mendEnds(fold(text, script).text)
  if (!isSearchable(folded)) return null
  if (field) return { kind: 'filter', field, value: folded.replaceAll(BREAK, ' ').trim() }
  const needle = createNeedle(folded)
  if (kind !== 'phrase') return { kind: 'text', needle, range }
  return { kind: 'phrase', needle: { ...needle, forms: formsOf(text, script) }, range }
}

/** Mends characters that depend on both neighbours and have only one at the end of a clause. */
function mendEnds(folded: string): string {
  // A dot after the last digit may be an unfinished decimal point: 3· on the way to 3·15.
  return folded.replace(/(?<=[0-9])·$/, '.').replace(CUT_INTERPUNCTS, '')
}

function formsOf(phrase: string, script: Script): KeptForms {
  if (!mayKeepForms(phrase)) return NO_KEPT_FORMS
  return keptFormsOf(createNeedle(mendEnds(foldKeeping(phrase, script).text)).text)
}

/** Digits at the end that may begin a group of thousands: 57,9 on the way to 57,979. */
const CUT_THOUSANDS = /(?<![0-9０-９.．,])[0-9０-９]{1,3}(?:,[0-9０-９]{3})*,[0-9０-９]{0,2}$/

/** The further readings of a clause with such an end; mostly []. */
function readCutNumber(token: Token, { kind }: Clause, script: Script): Clause[] {
  if (kind === 'filter' || !CUT_THOUSANDS.test(token.text)) return []
  const joined = token.text.replace(CUT_THOUSANDS, (number) => number.replaceAll(',', ''))
  return [readClause({ ...token, text: joined }, script)].filter((clause) => clause !== null)
}

function isSearchable(folded: string): boolean {
  for (const char of folded) if (isGram(char) || isDigit(char) || isLatin(char)) return true
  return false
}

function findHint(
  tokens: readonly Token[],
  required: readonly Alternatives[],
  excluded: readonly Clause[],
): QueryHint | null {
  const asksForText = required.some((alternatives) =>
    alternatives.some(({ kind }) => kind !== 'filter'),
  )
  if (asksForText || tokens.length === 0) return null
  if (required.length > 0 || tokens.some(({ field }) => field)) return 'only-filters'
  return excluded.length > 0 ? 'only-exclusions' : 'only-punctuation'
}
