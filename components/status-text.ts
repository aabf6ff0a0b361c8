import type { FindState } from '@/components/find-state'
import type { PageParagraph } from '@/components/page-paragraphs'
import { MAX_QUERY_LENGTH } from '@/lib/search/query-length'

const HINTS = {
  'only-exclusions': '只有要排除的词，请再写一个要找的词。',
  'only-punctuation': '只有标点，请写要找的字词。',
}

/** What the status line says: the position among the matches, or why there is none. */
export function statusText(state: FindState): string {
  const cut = state.result?.query.isCut ? `（只搜索前 ${MAX_QUERY_LENGTH} 个字符）` : ''
  return [state.notice, positionText(state) + cut].filter(Boolean).join('。')
}

function positionText(state: FindState): string {
  const { query, result, phase, matches, current, paragraphs } = state
  if (query.trim() === '') return ''
  if (!result) return phase === 'off' ? '搜索程序未能载入' : '正在载入索引……'
  if (result.query.hint) return HINTS[result.query.hint]
  if (result.count === 0) return '没有找到'
  const match = current === null ? undefined : matches[current]
  if (!match || current === null) return `共 ${result.count} 项，在 ${result.hits.length} 段中`
  return `第 ${current + 1} 项，共 ${result.count} 项，位于 ${placeName(paragraphs[match.id])}`
}

/** 三、（一） names a place by itself; 三、 wants its heading. */
function placeName(paragraph: PageParagraph | undefined): string {
  const { path = '', title = '' } = paragraph ?? {}
  return path.endsWith('、') ? path + title : path
}
