import { createCollectionFilters } from './collection-filters'
import {
  collectionTermsOf,
  createCollectionRetrieve,
  firstTerms,
  isFound,
  isLong,
  leastFrequency,
  needsOf,
} from './collection-retrieve'
import type { CollectionTools } from './collection-tools'
import type { TermShards } from './term-shards'
import { createEquivalents, type Equivalents } from '@/lib/search/query/equivalents'
import { looseNeedle, type Needle } from '@/lib/search/query/needle'
import { otherNotations } from '@/lib/search/query/notations'
import { createPlan, createSeek, type Plan, type PlanTools } from '@/lib/search/match/plan'
import { parseQuery, type Query, type TextClause } from '@/lib/search/query/query'
import { queryWords } from '@/lib/search/query/query-words'
import { literalReadings } from '@/lib/search/query/readings'
import { withoutMarks, wordsBetween } from '@/lib/search/query/without-marks'
import { isHan } from '@/lib/text/characters'
import { mayMeanKeptForms } from '@/lib/text/script-exceptions'
import { looseText } from '@/lib/text/loose-text'
import { NO_SCRIPT, type Script } from '@/lib/text/script'
import type { Segment } from '@/lib/text/segment'

/** A query over all reports, with all loaded that its plan asked for. */
export type CollectionPlan = {
  readonly query: Query
  /** Null if the query asks for nothing. */
  readonly plan: Plan | null
  /** The query as one loose text, for headings. */
  readonly typed: string
  /** Whether the query is read without its punctuation. */
  readonly isUnmarked: boolean
  /** Whether every candidate answers, without a look at its text. */
  readonly isCertain: boolean
  /** Whether its places are still unknown: its terms are all common. */
  readonly isAnywhere: boolean
  /** Whether it holds only candidates as typed; `refine` adds its words. */
  readonly isAsTyped: boolean
  /**
   * Loads the postings of common terms, which rule out more candidates; null where nothing is left to
   * load.
   */
  readonly refine: (() => Promise<CollectionPlan>) | null
}

/** One way to read what was typed; queries are read anew when the script table, or the words, are there. */
export type Reading = {
  readonly kind: 'literal' | 'typed' | 'unmarked'
  readonly read: (script: Script, segment: Segment) => Query
}

/** The ways to read what was typed; each is for what the ones before it do not find. */
export function collectionReadings(input: string): Reading[] {
  const literal = literalReadings(parseQuery(input), NO_SCRIPT).map((_, i): Reading => {
    const read = (script: Script) => {
      const typed = parseQuery(input, script)
      return literalReadings(typed, script)[i] ?? typed
    }
    return { kind: 'literal', read }
  })
  return [
    ...literal,
    { kind: 'typed', read: (script) => parseQuery(input, script) },
    {
      kind: 'unmarked',
      read: (script, segment) => withoutMarks(parseQuery(input, script), segment, script),
    },
  ]
}

/**
 * Reads a query, loads the shards that it needs, and finds the paragraphs that may answer.
 *
 * A short clause loads all its terms, since it may also be answered by its words. Of a long one some
 * terms tell where it may occur as typed; only if it occurs nowhere is it taken apart.
 */
export async function planCollection(
  { kind, read }: Reading,
  tools: CollectionTools,
): Promise<CollectionPlan> {
  const isUnmarked = kind === 'unmarked'
  const typed = read(tools.script(), uncut)
  if (typed.hint || typed.required.length === 0) return emptyPlan(typed)
  const choose = isUnmarked
    ? undefined
    : (pairs: readonly string[]) => firstTerms(pairs, tools.shards)
  await tools.shards.load(...needsOf(needlesOf(typed), choose))
  const foreign = await readForeign(typed, read, tools)
  // The words are there with the pairs that begin them.
  const query = isUnmarked ? read(tools.script(), tools.segment) : foreign

  const { shards } = tools
  const foldText = (text: string) => looseText(text, tools.script())
  const isPassage =
    !isUnmarked && clausesOf(query).some(({ needle }) => isLong(needle) && isFound(needle, shards))
  const ofSynonyms = createEquivalents(tools.synonyms, foldText)
  const equivalents: Equivalents = isPassage ? (text) => [text] : ofSynonyms
  const segment: Segment = isPassage ? uncut : tools.segment
  if (!isPassage) {
    await shards.load(...needsOf(needlesOf(query)))
    const wholes = query.whole ? otherNotations(query.whole.text).map(looseNeedle) : []
    const meanings = clausesOf(query).flatMap((clause) => meaningsOf(clause, segment, equivalents))
    await shards.load(...needsOf([...meanings, ...wholes]))
  }

  const unread = new Set<string>()
  const retrieve = createCollectionRetrieve(shards, unread)
  const planTools: PlanTools = {
    segment,
    equivalents,
    filterOf: createCollectionFilters(tools, foldText, ofSynonyms),
    // Pinyin would need the texts.
    spelledBy: () => null,
    size: shards.size,
  }
  const makePlan = (withWords = true): CollectionPlan => {
    const frequencyOf = (needle: Needle, ids: readonly number[]) =>
      ids.length < shards.size ? ids.length : leastFrequency(needle, shards)
    const tools = withWords ? planTools : { ...planTools, segment: uncut }
    const plan = createPlan(query, createSeek(retrieve, frequencyOf), tools)
    return {
      query,
      plan,
      isUnmarked,
      typed: foldText(query.text),
      isCertain: withWords && isCertain(query, plan, shards),
      isAnywhere: plan.candidates.length === shards.size,
      isAsTyped: !withWords,
      refine: unread.size > 0 || !withWords ? refine : null,
    }
  }
  const refine = async () => {
    makePlan()
    await shards.loadCommon([...unread])
    unread.clear()
    return makePlan()
  }
  const plan = makePlan()
  if (!plan.isAnywhere || isUnmarked || clausesOf(query).length > 1) return plan
  // Its words are common, but perhaps not what was typed.
  unread.clear()
  let asTyped = makePlan(false)
  if (asTyped.isAnywhere) {
    await shards.loadCommon([...unread])
    asTyped = makePlan(false)
  }
  return asTyped.plan?.candidates.length === 0 ? makePlan() : asTyped
}

/** Of a query that asks for nothing. */
function emptyPlan(query: Query): CollectionPlan {
  return {
    query,
    plan: null,
    isUnmarked: false,
    typed: '',
    isCertain: true,
    isAnywhere: false,
    isAsTyped: false,
    refine: null,
  }
}

const uncut: Segment = (run) => [run]

function clausesOf({ required }: Query): TextClause[] {
  return required.flat().filter((clause): clause is TextClause => clause.kind !== 'filter')
}

function needlesOf(query: Query): Needle[] {
  return clausesOf(query).map(({ needle }) => needle)
}

/** Loads the script table for a query with characters that no text has, and reads it again. */
async function readForeign(
  query: Query,
  read: Reading['read'],
  tools: CollectionTools,
): Promise<Query> {
  const { shards, script, loadScript } = tools
  const absent = needlesOf(query).flatMap((needle) =>
    collectionTermsOf(needle).terms.filter((term) => isAbsent(term, shards)),
  )
  const isForeign = absent.some((term) =>
    [...term].some((char) => isHan(char) && !shards.words.has(char)),
  )
  if (script().size > 0 || !isForeign) return query
  await loadScript()
  const readAgain = read(script(), uncut)
  await shards.load(...needsOf(needlesOf(readAgain), (pairs) => firstTerms(pairs, shards)))
  return readAgain
}

function isAbsent(term: string, shards: TermShards): boolean {
  return shards.isLoaded(term) && shards.frequency(term) === 0
}

/** The words of a clause, and their synonyms and the clause's. */
function meaningsOf(
  { kind, needle, stretches }: TextClause,
  segment: Segment,
  equivalents: Equivalents,
): Needle[] {
  if (kind === 'phrase') return []
  const words = (
    stretches ? wordsBetween(stretches, segment) : queryWords(needle.text, segment)
  ).map(({ text }) => text)
  return [needle.text, ...words].flatMap(equivalents).map(looseNeedle)
}

/**
 * Whether every candidate is a hit. A pair of characters occurs in every paragraph of its term.
 * Nothing else is that sure, nor is a phrase, of which the text may have other forms (乾隆, not
 * “干隆”).
 */
function isCertain({ required, excluded }: Query, plan: Plan, shards: TermShards): boolean {
  const [[clause, ...alternatives] = [], ...others] = required
  if (
    !clause ||
    clause.kind === 'filter' ||
    (clause.needle.forms && mayMeanKeptForms(clause.needle.text)) ||
    alternatives.length + others.length + excluded.length > 0
  )
    return false
  const isOnly = plan.parts.every(({ clauses }) =>
    clauses.every(({ words, synonyms }) => words.length + synonyms.length === 0),
  )
  const { terms, prefixes } = collectionTermsOf(clause.needle)
  const { text, view } = clause.needle
  const isPair =
    view === 'loose' &&
    prefixes.length === 0 &&
    terms.length === 1 &&
    terms[0] === text &&
    [...text].length === 2
  return isOnly && isPair && shards.isLoaded(text)
}
