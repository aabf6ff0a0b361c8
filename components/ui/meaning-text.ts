import { isMatch, type Hit } from '@/lib/search/match/hit'
import type { SearchResult } from '@/lib/search/report/search-result'

/** How a hit of a tier names what stands there for what was typed. */
const STAND_INS: Partial<Record<Hit['tier'], string>> = { synonym: '同义', pinyin: '按拼音' }
/** Said of what stands nowhere with the punctuation that was typed. */
export const UNMARKED = '不计标点'
const KINDS = { sound: '同音的', shape: '形近的', character: '相差一字的' }
/** More stand-ins than this are not named one by one. */
const MOST_NAMED = 3

/** What a hit's note says: why a paragraph is shown that does not have the words as typed. */
export function hitNote({ tier, standIns }: Pick<Hit, 'tier' | 'standIns'>): string | null {
  if (tier === 'words') return '各词分开出现'
  if (tier === 'unmarked') return UNMARKED
  const name = STAND_INS[tier]
  return name ? `${name}：${nameAll(standIns)}` : null
}

/** What all matches stand for what was typed by: 不计标点, 按拼音：塑化剂; '' if some are as typed. */
export function meaningText({ hits, isUnmarked, correction }: SearchResult): string {
  if (correction) return correctionName(correction)
  const meaning = meaningOf(hits)
  return isUnmarked ? [UNMARKED, meaning].filter(Boolean).join('，') : meaning
}

function meaningOf(hits: readonly Hit[]): string {
  const shown = hits.filter(isMatch)
  const [first] = shown
  const name = first && STAND_INS[first.tier]
  if (!name || shown.some(({ tier }) => tier !== first.tier)) return ''
  return `${name}：${nameAll(shown.flatMap(({ standIns }) => standIns))}`
}

/** 同音的“质检总局”; of one kind, the kind is named once. */
export function correctionName({ replaced }: NonNullable<SearchResult['correction']>): string {
  return replaced
    .map(({ found, kind }, i) => `${replaced[i - 1]?.kind === kind ? '' : KINDS[kind]}“${found}”`)
    .join('')
}

/** What stood nowhere: “质检总据”. */
export function typedName({ replaced }: NonNullable<SearchResult['correction']>): string {
  return replaced.map(({ typed }) => `“${typed}”`).join('')
}

function nameAll(words: readonly string[]): string {
  const names = [...new Set(words)]
  return names.slice(0, MOST_NAMED).join('、') + (names.length > MOST_NAMED ? '等' : '')
}
