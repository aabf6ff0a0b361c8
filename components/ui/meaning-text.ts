import { isMatch, type Hit } from '@/lib/search/match/hit'
import type { SearchResult } from '@/lib/search/report/search-result'

/** The name of each tier's replacements in a hit's note. */
const STAND_INS: Partial<Record<Hit['tier'], string>> = { synonym: '同义', pinyin: '按拼音' }
/** The note on a query that occurs nowhere with its punctuation. */
export const UNMARKED = '不计标点'
const KINDS = { sound: '同音的', shape: '形近的', character: '相差一字的' }
/** The most replacements that are named one by one. */
const MAX_NAMED = 3

/** The note of a hit: why a paragraph without the typed words is shown. */
export function hitNote({ tier, standIns }: Pick<Hit, 'tier' | 'standIns'>): string | null {
  if (tier === 'words') return '各词分开出现'
  if (tier === 'unmarked') return UNMARKED
  const name = STAND_INS[tier]
  return name ? `${name}：${nameAll(standIns)}` : null
}

/** The note on all matches: 不计标点, 按拼音：塑化剂; '' if some are as typed. */
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

/** The typed strings that occurred nowhere: “质检总据”. */
export function typedName({ replaced }: NonNullable<SearchResult['correction']>): string {
  return replaced.map(({ typed }) => `“${typed}”`).join('')
}

function nameAll(words: readonly string[]): string {
  const names = [...new Set(words)]
  return names.slice(0, MAX_NAMED).join('、') + (names.length > MAX_NAMED ? '等' : '')
}
