import { HINTS } from '@/components/ui/query-hints'
import type { FindState } from './find-state'
import { correctionName, meaningText, typedName } from '@/components/ui/meaning-text'
import type { PageParagraph } from '@/components/article/page-paragraphs'
import { wordsAround } from './status-words'
import { joinName } from '@/lib/report/section-name'
import { waitingText } from './waiting-text'
import { isMatch } from '@/lib/search/match/hit'
import type { Match } from '@/lib/search/match/matches'
import { MAX_QUERY_LENGTH } from '@/lib/search/query/query-length'
import { enteredSection, type SearchResult } from '@/lib/search/report/search-result'
import type { Extra } from '@/lib/search/match/source'

/** The names of the data that the answer waits for. */
export const AWAITED: Record<Extra, string> = {
  script: '正在载入繁简对照表……',
  sounds: '正在载入拼音表……',
}

/** The text of the status line: the position among the matches, or why there is none. */
export function statusText(state: FindState): string {
  return lineOf(state, state.notice, (place) => `位于 ${place}`)
}

/**
 * The text that is read out to readers who do not see the page: with the words of the match, or of
 * the chosen paragraph. Without such words it equals the text shown.
 */
export function spokenText(state: FindState): string {
  const { paragraphs, glimpse, notice } = state
  const chosen = glimpse && paragraphs[glimpse.id]
  const spoken = notice && chosen ? `${notice}：${wordsAround(chosen, glimpse.ranges)}` : notice
  return lineOf(state, spoken, (place, words) =>
    words.heading === '' ? `${place}：${words.text}` : `标题：${words.heading}`,
  )
}

/** The words of a match; the heading, if the match is in one. */
type Words = { readonly text: string; readonly heading: string }

/** Writes the place of a match into a line. */
type NamePlace = (place: string, words: Words) => string

function lineOf(state: FindState, notice: string | null, namePlace: NamePlace): string {
  const cut = state.result?.query.isCut ? `（只搜索前 ${MAX_QUERY_LENGTH} 个字符）` : ''
  return [notice, positionText(state, namePlace) + cut].filter(Boolean).join('。')
}

function positionText(state: FindState, namePlace: NamePlace): string {
  const { query, result, matches, current, paragraphs, awaited } = state
  if (query.trim() === '') return ''
  if (!result) return waitingText({ ...state, notice: null })
  if (result.query.hint) return HINTS[result.query.hint]
  if (matches.length === 0 && awaited) return AWAITED[awaited]
  const match = current === null ? undefined : matches[current]
  if (!match || current === null) return countText(result, state.notice !== null)
  const paragraph = paragraphs[match.id]
  const place = namePlace(placeName(paragraph), wordsOf(paragraph, match))
  return `第 ${current + 1} 项，共 ${matches.length} 项，${place}${inBrackets(meaningText(result))}`
}

function wordsOf(paragraph: PageParagraph | undefined, { ranges }: Match): Words {
  if (!paragraph) return { text: '', heading: '' }
  const { text, headingLength, path, title } = paragraph
  const isInHeading = (ranges[0]?.start ?? 0) < headingLength
  const heading = isInHeading ? joinName(path === TITLE_PATH ? '' : path, title) : ''
  return {
    text: wordsAround(paragraph, ranges),
    heading: heading || (isInHeading ? text.trim() : ''),
  }
}

/** The name of the title's section. */
const TITLE_PATH = '开头'

/** @param hasNotice  whether the reader was just told their place: no need to offer it again */
function countText(result: SearchResult, hasNotice: boolean): string {
  const { count, paragraphs, hits, jumps, isReference, correction } = result
  if (correction) {
    const shown = hits.filter(isMatch).length
    return `没有找到${typedName(correction)}，显示${correctionName(correction)}：${shown} 段`
  }
  const section = enteredSection(result)
  const jump = section && !hasNotice ? `按回车跳到 ${section.path}` : ''
  if (count > 0) {
    const counts = `共 ${count} 项，在 ${paragraphs} 段中${inBrackets(meaningText(result))}`
    return [counts, jump].filter(Boolean).join('；')
  }
  if (jumps.length > 0) return [isReference ? '' : '没有找到', jump].filter(Boolean).join('；')
  return hits.length > 0 ? `没有找到，另有 ${hits.length} 段含其中一些词` : '没有找到'
}

function inBrackets(text: string): string {
  return text === '' ? '' : `（${text}）`
}

/** 三、（一） names a place by itself; 三、 needs its heading. */
function placeName(paragraph: PageParagraph | undefined): string {
  const { path = '', title = '' } = paragraph ?? {}
  return path.endsWith('、') ? path + title : path
}
