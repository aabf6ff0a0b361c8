import { afterPaint } from '@/components/ui/after-paint'
import { markParagraphs, paintMatches } from './find-marks'
import { getFindState, updateFindState } from './find-store'
import { suggestionsFrom } from './find-suggestions'
import { orderHits } from './result-groups'
import type { ResultOrder } from '@/components/history/result-order'
import { stepWhenIdle } from '@/components/ui/when-idle'
import { isMatch } from '@/lib/search/match/hit'
import { listMatches, type Match } from '@/lib/search/match/matches'
import type { PageSearch } from '@/lib/search/report/open-page-search'
import type { Search } from '@/lib/search/report/search'
import type { SearchResult } from '@/lib/search/report/search-result'
import type { Extra } from '@/lib/search/match/source'

let search: Search | null = null
let extend: PageSearch['extend'] | null = null
/** The request of the address or the reader that waits for the final answer. */
let pending: (() => void) | null = null

/** Makes this the search that answers from now on, and answers a waiting query. */
export function setSearch(next: Search, extendNext: PageSearch['extend']) {
  search = next
  extend = extendNext
  stepWhenIdle(next.warm())
  renewAnswer()
}

/** Answers a query; leaves the address and the scroll position alone. */
export function answer(query: string) {
  pending = null
  updateFindState({ query, current: null, glimpse: null, active: null, notice: null })
  findAnswer()
}

/** Answers the same query by a search with more data; the reader's choices and messages stay. */
function renewAnswer() {
  findAnswer()
  const { current, matches } = getFindState()
  if (current !== null && current >= matches.length) updateFindState({ current: null })
  settle()
}

function findAnswer() {
  const { query } = getFindState()
  const result = search && query.trim() !== '' ? search(query) : null
  updateFindState({ result, matches: matchesOf(result), awaited: result?.wants ?? null })
  paintMatches()
  if (result?.wants) void loadExtra(result.wants)
  // Marks come first: the reader looks at the text, and the rest takes longer to render.
  afterPaint(showAnswer)
}

/** The matches of a result in the order that the reader has chosen: that of the list. */
function matchesOf(result: SearchResult | null): Match[] {
  const { paragraphs, order } = getFindState()
  return result ? listMatches(orderHits(result.hits.filter(isMatch), paragraphs, order)) : []
}

/** Lists and steps through the results in another order; the current match stays the same. */
export function orderResults(order: ResultOrder) {
  const { result, matches: before, current } = getFindState()
  if (getFindState().order === order) return
  updateFindState({ order })
  const matches = matchesOf(result)
  const kept = current === null ? undefined : before[current]
  const index = matches.findIndex(
    ({ id, ranges: [first] }) => id === kept?.id && first?.start === kept.ranges[0]?.start,
  )
  updateFindState({ matches, current: index < 0 ? null : index })
}

function showAnswer() {
  const { result } = getFindState()
  markParagraphs()
  updateFindState({ listed: result, ...suggestionsFrom(search) })
}

/** Does something once the answer to the present query is final: now, or when all is loaded for it. */
export function whenAnswered(task: () => void) {
  pending = task
  settle()
}

function settle() {
  const { query, awaited } = getFindState()
  const isFinal = query.trim() === '' || (search !== null && awaited === null)
  if (!isFinal || !pending) return
  const task = pending
  pending = null
  task()
}

const EXTRA_NAMES: Record<Extra, string> = { script: '繁简对照表', sounds: '拼音表' }
const loading = new Set<Extra>()

/** Loads the data that a query asked for, and answers again; if it fails, the answer stays. */
async function loadExtra(extra: Extra) {
  if (!extend || loading.has(extra)) return
  loading.add(extra)
  const extended = await extend(extra).catch(() => null)
  loading.delete(extra)
  const isAwaited = getFindState().awaited === extra
  if (extended) {
    search = extended
    stepWhenIdle(extended.warm())
    if (isAwaited) renewAnswer()
  } else if (isAwaited) {
    updateFindState({ awaited: null, notice: `${EXTRA_NAMES[extra]}未能载入，按回车再试` })
    settle()
  }
}

/** Tries again to load the data that the present query asked for and did not get. */
export function retryExtra() {
  const { result, awaited } = getFindState()
  if (!result?.wants || awaited) return
  updateFindState({ awaited: result.wants, notice: null })
  void loadExtra(result.wants)
}

/** Shows the suggestions for the present query again. */
export function renewSuggestions() {
  updateFindState(suggestionsFrom(search))
}
