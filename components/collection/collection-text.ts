import { UNMARKED } from '@/components/ui/meaning-text'
import { HINTS } from '@/components/ui/query-hints'
import type { View } from './collection-address'
import type { CollectionState } from './collection-state'
import type { CollectionAnswer, Count } from '@/lib/search/collection/collection-answer'
import { MAX_QUERY_LENGTH } from '@/lib/search/query/query-length'

const TEN_THOUSAND = 10_000

/** The length of a text as Chinese readers count it: 668 字, 1.9 万字. */
export function sizeText(characters: number): string {
  if (characters < TEN_THOUSAND) return `${characters} 字`
  return `${(characters / TEN_THOUSAND).toFixed(1)} 万字`
}

/** Reporting years: 2012年, 2006–2010年; '' if unknown. */
export function yearsText(years: readonly number[]): string {
  const [first] = years
  const last = years.at(-1)
  if (first === undefined || last === undefined) return ''
  return first === last ? `${first}年` : `${first}–${last}年`
}

/** A number, with 约 before it while it is not verified. */
export function countText({ value, isExact }: Count): string {
  return isExact ? `${value}` : `约 ${value}`
}

/** 12 份, 约 12 份: separated from the text before it. */
function inText(count: Count): string {
  return count.isExact ? ` ${count.value}` : `约 ${count.value}`
}

/** The number of reports on a sheet: 全部 12 份; 前 10 份，共约 12 份. */
export function printedCount(shown: number, of: Count): string {
  return of.isExact && shown >= of.value
    ? `全部 ${of.value} 份`
    : `前 ${shown} 份，共${inText(of)} 份`
}

/** The values of the facets: 国务院，2012年; '' without any. */
export function viewText({ agency, year }: View): string {
  return [agency, year === null ? null : `${year}年`].filter(Boolean).join('，')
}

/**
 * The text of the status line: the number of reports listed, or the results so far.
 *
 * @param listed reports of the list, or null while they are not known
 */
export function collectionStatus(state: CollectionState, listed: number | null): string {
  const { query, view, answer, isWaiting, fault } = state
  const scope = viewText(view)
  const within = scope === '' ? '' : `${scope}：`
  if (query.trim() === '') {
    if (listed !== null) return `${within}${listed} 份报告`
    return fault ? '报告目录未能载入' : '正在载入报告目录……'
  }
  if (fault?.part === 'search') return '检索没有完成'
  if (!answer || isWaiting) return '正在检索……'
  return within + answerText(answer)
}

function answerText({
  query,
  isUnmarked,
  reports,
  paragraphs,
  isLoading,
  found,
}: CollectionAnswer): string {
  if (query.hint) return HINTS[query.hint]
  const cut = query.isCut ? `（只搜索前 ${MAX_QUERY_LENGTH} 个字符）` : ''
  if (isLoading && found.length === 0) return `正在检索……${cut}`
  if (reports.value === 0) return (isLoading ? '正在检索……' : '没有找到') + cut
  return `在${inText(reports)} 份报告的${inText(paragraphs)} 段中找到${isUnmarked ? `（${UNMARKED}）` : ''}${cut}`
}
