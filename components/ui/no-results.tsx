import type { ReactNode } from 'react'
import type { Query } from '@/lib/search/query/query'

/**
 * Says that nothing was found, and what may help; further advice as list items. The text that changes
 * is one string: React sets it anew also where a page's translator has replaced it.
 */
export function NoResults({ query, children }: { query: Query; children?: ReactNode }) {
  const { text, required, excluded } = query
  const hasOperators = excluded.length > 0 || required.flat().some(({ kind }) => kind !== 'text')
  return (
    <div className="no-results">
      <p>{`没有找到：${text}`}</p>
      <ul>
        <li>少写几个字，或用空格把词分开。</li>
        {hasOperators && <li>去掉引号、减号或范围。</li>}
        {children}
      </ul>
    </div>
  )
}
