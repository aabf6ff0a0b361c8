import { answerPlan, asUnmarked, type ScoredHit } from '@/lib/search/match/answer'
import { createFindSuspect } from '@/lib/search/correct/find-suspect'
import { correctQuery, findAbsent, type Correction } from '@/lib/search/correct/query-correction'
import { createEquivalents } from '@/lib/search/query/equivalents'
import { createFilters } from '@/lib/search/match/filters'
import { countMatches, TIERS } from '@/lib/search/match/hit'
import { createPlaceReader } from './named-places'
import { createParagraphTexts, type ParagraphText } from '@/lib/search/match/paragraph-text'
import { onceEach } from './once-each'
import { answerPartly } from '@/lib/search/match/partial'
import { readPinyin } from '@/lib/search/correct/pinyin'
import {
  createPlan,
  createSeek,
  type Plan,
  type PlanTools,
  type Seek,
} from '@/lib/search/match/plan'
import { parseQuery, type Query } from '@/lib/search/query/query'
import { literalReadings } from '@/lib/search/query/readings'
import { emptyResult, type SearchResult } from './search-result'
import type { SearchSource, SearchTools } from '@/lib/search/match/source'
import { createSuggest, type Suggestion } from './suggest'
import { createFindSpelled } from '@/lib/search/correct/spelled'
import { findWants } from './wants'
import { withoutMarks } from '@/lib/search/query/without-marks'
import { HAN_RUNS } from '@/lib/text/characters'
import { fold } from '@/lib/text/fold'
import { looseText } from '@/lib/text/loose-text'
import { NO_SCRIPT, type Script } from '@/lib/text/script'
import type { Sounds } from '@/lib/text/sounds'

export type Search = {
  (input: string): SearchResult
  /** Completions and sections for a query that was answered. */
  readonly suggest: (result: SearchResult) => Suggestion[]
  /** Does work in advance that the first queries would wait for; one paragraph a step. */
  readonly warm: () => Generator<void>
}

/** The part of an answer that counts. */
type Counted = Pick<SearchResult, 'query' | 'jumps' | 'isReference' | 'isUnmarked'> & {
  readonly plan: Plan
  readonly counted: readonly ScoredHit[]
}

/** The most inputs of pinyin whose results are kept: a reader types one letter after the other. */
const MAX_SPELLINGS = 500

/** The search over a report's paragraphs. */
export function createSearch(source: SearchSource, tools: SearchTools): Search {
  const { paragraphs } = source
  const { segment, retrieve, sounds } = tools
  const script = tools.script ?? NO_SCRIPT
  const textOf = createParagraphTexts(paragraphs, segment, script)
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0)
  const collection = {
    paragraphs: paragraphs.length,
    meanLength: length / (paragraphs.length || 1),
  }
  const allTexts = () => paragraphs.map((_, id) => textOf(id))
  const foldText = (text: string) => looseText(text, script)
  const equivalents = createEquivalents(tools.synonyms, foldText)
  const places = createPlaceReader(source, script, foldText)
  const findSuspect = sounds && createFindSuspect(allTexts, sounds)
  const planTools: PlanTools = {
    segment,
    equivalents,
    filterOf: createFilters(source, foldText, equivalents),
    spelledBy: createSpelledBy(allTexts, sounds, (text) => segment(text).length === 1, script),
    size: paragraphs.length,
  }
  const partialTools = {
    segment,
    textOf,
    sectionOf: (id: number) => paragraphs[id]?.section ?? '',
    collection,
  }

  const answer = (query: Query, plan: Plan): ScoredHit[] => {
    const hits: ScoredHit[] = []
    for (const id of plan.candidates) {
      const hit = answerPlan(id, plan, textOf(id), collection, query.loose)
      if (hit) hits.push(hit)
    }
    return hits
  }
  /**
   * The hits of one reading of a query that count, and the sections that it names.
   *
   * @param relax  makes of it what is looked for
   */
  const answerReading = (typed: Query, seek: Seek, relax = (query: Query) => query): Counted => {
    const { jumps, isReference } = places.named(typed)
    // The parts of a reference are no words: 三 （二） is not 三 and, elsewhere, （二）.
    const query = relax(isReference && typed.whole ? { ...typed, required: [] } : typed)
    const plan = createPlan(query, seek, planTools)
    const hits = answer(query, plan)
    // A query that occurs in the text as typed is a passage, whatever it begins with.
    const isPassage = isReference || hits.some(({ tier }) => tier === 'literal')
    const place = isPassage ? null : places.leading(typed)
    const answerWithin = (rest: Query) => answer(rest, createPlan(rest, seek, planTools))
    const within = place ? answerWithin(relax(place.rest)) : []
    const counted = place ? bestOfEach([...hits, ...within]) : hits
    return {
      query,
      plan,
      counted,
      isReference,
      isUnmarked: false,
      jumps: jumps.length > 0 ? jumps : (place?.jumps ?? []),
    }
  }
  /** The first reading of a query that finds anything; null if it asks for nothing. */
  const answerCounted = (typed: Query, seek: Seek): Counted | null => {
    for (const reading of literalReadings(typed, script)) {
      const answered = answerReading(reading, seek)
      if (answered.counted.length > 0) return answered
    }
    if (typed.hint || typed.required.length === 0) return null
    const answered = answerReading(typed, seek)
    if (answered.counted.length > 0 || answered.isReference) return answered
    const { counted: found } = answerReading(typed, seek, (query) =>
      withoutMarks(query, segment, script),
    )
    const counted = found.map(asUnmarked)
    return counted.length > 0 ? { ...answered, counted, isUnmarked: true } : answered
  }
  const answerText = (text: string): readonly ScoredHit[] =>
    answerCounted(parseQuery(text, script), createSeek(retrieve))?.counted ?? []

  const search = (input: string): SearchResult => {
    const typed = parseQuery(input, script)
    const seek = createSeek(retrieve)
    const answered = answerCounted(typed, seek)
    if (!answered) return emptyResult(typed)
    const { query, plan, counted, jumps, isReference, isUnmarked } = answered

    const isUnanswered = counted.length === 0 && !isReference && jumps.length === 0
    const isAnswered = onceEach((text) => answerText(text).length > 0)
    const absent = isUnanswered ? findAbsent(query, isAnswered) : []
    const suspected = findSuspect
      ? correctQuery(query, absent, {
          findSuspect: onceEach(findSuspect),
          isAnswered,
          segment,
          script,
        })
      : null
    const heard = suspected ? answerText(suspected.text).map((hit) => asHeard(hit, suspected)) : []
    const shown = [...counted, ...heard]
    const hits = [...shown, ...answerPartly(query, plan, shown, seek, partialTools)].sort(
      byTierThenScore,
    )
    return {
      // Without the hint that it asks for nothing, where it is a passage.
      query: typed.hint ? query : typed,
      hits,
      count: countMatches(counted),
      paragraphs: counted.length,
      jumps,
      isReference,
      isUnmarked,
      correction: heard.length > 0 ? suspected : null,
      wants: findWants(query, plan, tools, absent.length > 0),
    }
  }
  const suggest = createSuggest(source, textOf, foldText, (text) => countMatches(answerText(text)))
  function* warm() {
    for (const id of paragraphs.keys()) {
      const text = textOf(id)
      for (const view of text.views) text.isWordEdge(view, 0)
      yield
    }
  }
  return Object.assign(search, { suggest, warm })
}

function createSpelledBy(
  texts: () => readonly ParagraphText[],
  sounds: Sounds | null,
  isWord: (text: string) => boolean,
  script: Script,
): PlanTools['spelledBy'] {
  const findSpelled = sounds && createFindSpelled(texts, sounds, isWord)
  const known = new Map<string, readonly string[]>()
  return (typed) => {
    const letters = readPinyin(typed.replace(HAN_RUNS, (run) => fold(run, script).text))
    if (letters === null) return null
    const found = known.get(letters) ?? findSpelled?.(letters) ?? []
    if (known.size >= MAX_SPELLINGS) known.clear()
    known.set(letters, found)
    return found
  }
}

function byTier(a: ScoredHit, b: ScoredHit): number {
  return TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier)
}

function byTierThenScore(a: ScoredHit, b: ScoredHit): number {
  return byTier(a, b) || b.score - a.score || a.id - b.id
}

/** Each paragraph once, in the best tier it reaches; the first of equals. */
function bestOfEach(hits: readonly ScoredHit[]): ScoredHit[] {
  const best = new Map<number, ScoredHit>()
  for (const hit of [...hits].sort(byTier)) if (!best.has(hit.id)) best.set(hit.id, hit)
  return [...best.values()]
}

function asHeard(hit: ScoredHit, { replaced }: Correction): ScoredHit {
  return { ...hit, tier: 'sound', standIns: replaced.map(({ found }) => found) }
}
