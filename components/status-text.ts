import type { FindState } from '@/components/find-state'
import { correctionName, meaningText, typedName } from '@/components/meaning-text'
import type { PageParagraph } from '@/components/page-paragraphs'
import { isMatch } from '@/lib/search/hit'
import { MAX_QUERY_LENGTH } from '@/lib/search/query-length'
import { enteredSection, type SearchResult } from '@/lib/search/search-result'
import type { Extra } from '@/lib/search/source'

/** Why a query asks for nothing. */
export const HINTS = {
  'only-exclusions': '只有要排除的词，请再写一个要找的词。',
  'only-punctuation': '只有标点，请写要找的字词。',
  'only-filters': '只有范围，请再写一个要找的词。',
}
/** What the answer waits for. */
export const AWAITED: Record<Extra, string> = {
  script: '正在载入繁简对照表……',
  sounds: '正在载入拼音表……',
}

/** What the status line says: the position among the matches, or why there is none. */
export function statusText(state: FindState): string {
  const cut = state.result?.query.isCut ? `（只搜索前 ${MAX_QUERY_LENGTH} 个字符）` : ''
  return [state.notice, positionText(state) + cut].filter(Boolean).join('。')
}

function positionText(state: FindState): string {
  const { query, result, phase, matches, current, paragraphs, awaited } = state
  if (query.trim() === '') return ''
  if (!result) return phase === 'off' ? '搜索程序未能载入' : '正在载入索引……'
  if (result.query.hint) return HINTS[result.query.hint]
  if (matches.length === 0 && awaited) return AWAITED[awaited]
  const match = current === null ? undefined : matches[current]
  if (!match || current === null) return countText(result, state.notice !== null)
  const place = placeName(paragraphs[match.id])
  return `第 ${current + 1} 项，共 ${matches.length} 项，位于 ${place}${inBrackets(meaningText(result))}`
}

/** @param hasNotice  the reader was just told where they are: no need to offer it again */
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

/** 三、（一） names a place by itself; 三、 wants its heading. */
function placeName(paragraph: PageParagraph | undefined): string {
  const { path = '', title = '' } = paragraph ?? {}
  return path.endsWith('、') ? path + title : path
}
