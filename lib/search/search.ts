import { findReferenced, readReference } from '@/lib/report/section-reference'
import type { OutlineEntry } from '@/lib/report/outline'
import { answerPlan, type ScoredHit } from '@/lib/search/answer'
import { correctQuery, findAbsent, type Correction } from '@/lib/search/correction'
import { createEquivalents } from '@/lib/search/equivalents'
import { createFilters } from '@/lib/search/filters'
import { matchCount, TIERS } from '@/lib/search/hit'
import { createParagraphTexts } from '@/lib/search/paragraph-text'
import { answerPartly } from '@/lib/search/partial'
import { findSpelled, readPinyin } from '@/lib/search/pinyin'
import { createPlan, type Plan, type PlanTools } from '@/lib/search/plan'
import { parseQuery, type Query } from '@/lib/search/query'
import type { Extra, SearchSource, SearchTools } from '@/lib/search/source'
import { suggest, type Suggestion } from '@/lib/search/suggest'
import { HAN_RUNS } from '@/lib/text/characters'
import { fold } from '@/lib/text/fold'
import { looseText } from '@/lib/text/loose-text'
import { NO_SCRIPT } from '@/lib/text/script'

export type SearchResult = {
  readonly query: Query
  /** By tier, then relevance, then document order. */
  readonly hits: readonly ScoredHit[]
  /** Matches over all hits of the tiers that count. */
  readonly count: number
  /** Paragraphs of those hits. */
  readonly paragraphs: number
  /** The sections that the query names, if it is a reference and nothing else; in document order. */
  readonly jumps: readonly OutlineEntry[]
  /** What was searched instead, since what was typed stands nowhere: the hits of the tier sound. */
  readonly correction: Correction | null
  /** What could still change the answer, were it loaded. */
  readonly wants: Extra | null
}

export type Search = {
  (input: string): SearchResult
  /** Completions and sections for a query that was answered. */
  readonly suggest: (result: SearchResult) => Suggestion[]
  /** Does now what the first queries would otherwise wait for. */
  readonly warm: () => void
}

/** The search over a report's paragraphs. */
export function createSearch(source: SearchSource, tools: SearchTools): Search {
  const { paragraphs, outline } = source
  const { segment, retrieve, sounds } = tools
  const script = tools.script ?? NO_SCRIPT
  const textOf = createParagraphTexts(paragraphs, segment, script)
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0)
  const corpus = { paragraphs: paragraphs.length, meanLength: length / (paragraphs.length || 1) }
  const allTexts = () => paragraphs.map((_, id) => textOf(id))
  const foldText = (text: string) => looseText(text, script)
  const equivalents = createEquivalents(tools.synonyms, foldText)

  const planTools: PlanTools = {
    retrieve,
    segment,
    equivalents,
    filterOf: createFilters(source, foldText, equivalents),
    spelledBy: (typed) => {
      const letters = readPinyin(typed)
      return letters !== null && sounds ? findSpelled(letters, allTexts(), sounds) : []
    },
    size: paragraphs.length,
  }
  const answer = (query: Query, plan: Plan): ScoredHit[] => {
    const typed = foldText(query.text)
    return plan.candidates.flatMap((id) => answerPlan(id, plan, textOf(id), corpus, typed) ?? [])
  }
  const answerText = (text: string): ScoredHit[] => {
    const query = parseQuery(text, script)
    return query.hint ? [] : answer(query, createPlan(query, planTools))
  }

  const partialTools = { retrieve, segment, textOf, sectionOf: (id: number) => paragraphs[id]?.section ?? '', corpus }

  const search = (input: string): SearchResult => {
    const query = parseQuery(input, script)
    if (query.hint || query.required.length === 0) return emptyResult(query)
    const plan = createPlan(query, planTools)
    const counted = answer(query, plan)
    const reference = readReference(fold(query.text, script).text)
    const jumps = reference ? findReferenced(reference, outline) : []

    const isUnanswered = counted.length === 0 && jumps.length === 0
    const absent = isUnanswered ? findAbsent(query, (text) => answerText(text).length > 0) : []
    const correction = sounds ? correctQuery(query, absent, allTexts, sounds) : null
    const heard = correction ? answerText(correction.text).map((hit) => asHeard(hit, correction)) : []
    const answered = [...counted, ...heard]
    const hits = [...answered, ...answerPartly(query, plan, answered, partialTools)].sort(byTierThenScore)
    return {
      query,
      hits,
      count: counted.reduce((sum, hit) => sum + matchCount(hit), 0),
      paragraphs: counted.length,
      jumps,
      correction,
      wants: findWants(query, plan, tools, absent.length > 0),
    }
  }
  const warm = () => paragraphs.forEach((_, id) => void textOf(id).isWordEdge(0))
  const suggestFor = (result: SearchResult) =>
    suggest(result, source, allTexts(), foldText, (text) => search(text).count)
  return Object.assign(search, { suggest: suggestFor, warm })
}

function emptyResult(query: Query): SearchResult {
  return { query, hits: [], count: 0, paragraphs: 0, jumps: [], correction: null, wants: null }
}

function byTierThenScore(a: ScoredHit, b: ScoredHit): number {
  return TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || b.score - a.score || a.id - b.id
}

function asHeard(hit: ScoredHit, { replaced }: Correction): ScoredHit {
  return { ...hit, tier: 'sound', standIns: replaced.map(({ found }) => found) }
}

/** A character that stands nowhere may be a traditional one; letters that do may be pinyin. */
function findWants(
  query: Query,
  plan: Plan,
  { script, sounds, knows }: SearchTools,
  isCorrectable: boolean,
): Extra | null {
  if (!script) {
    const han = [...fold(query.text).text.matchAll(HAN_RUNS)].flatMap(([run]) => [...run])
    if (han.some((char) => !knows(char))) return 'script'
  }
  if (sounds || query.hint) return null
  const isSpelled = query.required.some((clauses, i) =>
    clauses.some(
      (clause) =>
        clause.kind === 'text' &&
        plan.parts[i]?.clauses.some(({ literal }) => literal.ids.length === 0) &&
        readPinyin(query.text.slice(clause.range.start, clause.range.end)) !== null,
    ),
  )
  return isSpelled || isCorrectable ? 'sounds' : null
}
