import type { FindState } from './find-state'

/** The text of the status line until there is an answer: it is on its way, or it will not come. */
export function waitingText({
  query,
  phase,
  notice,
}: Pick<FindState, 'query' | 'phase' | 'notice'>): string {
  const waiting = phase === 'off' ? '搜索程序未能载入' : '正在载入索引……'
  return [notice, query.trim() === '' ? '' : waiting].filter(Boolean).join('。')
}
