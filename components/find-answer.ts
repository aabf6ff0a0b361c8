import { afterPaint } from '@/components/after-paint'
import { markParagraphs, paintMatches } from '@/components/find-marks'
import { getFindState, updateFindState } from '@/components/find-store'
import { suggestionsFrom } from '@/components/find-suggestions'
import { titlePage } from '@/components/page-title'
import { stepWhenIdle } from '@/components/when-idle'
import { listMatches } from '@/lib/search/matches'
import type { PageSearch } from '@/lib/search/open-page-search'
import type { Search } from '@/lib/search/search'
import type { Extra } from '@/lib/search/source'

let search: Search | null = null
let extend: PageSearch['extend'] | null = null
/** What the address or the reader asked for before the answer was final. */
let pending: (() => void) | null = null

/** From now on this search answers. What waits for an answer gets one. */
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

/** The same query answered by a search that knows more; what the reader has chosen and was told stays. */
function renewAnswer() {
  findAnswer()
  const { current, matches } = getFindState()
  if (current !== null && current >= matches.length) updateFindState({ current: null })
  settle()
}

function findAnswer() {
  const { query } = getFindState()
  const result = search && query.trim() !== '' ? search(query) : null
  const matches = result ? listMatches(result.hits) : []
  updateFindState({ result, matches, awaited: result?.wants ?? null })
  paintMatches()
  if (result?.wants) void loadExtra(result.wants)
  // The rest is more to render, and the reader looks at the text: marks first.
  afterPaint(showAnswer)
}

function showAnswer() {
  const { query, result } = getFindState()
  titlePage(query)
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

/** Loads what a query asked for, and answers again; without it, the answer stays as it is. */
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

/** Tries again to load what the present query asked for and did not get. */
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
