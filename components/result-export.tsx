'use client'

import type { MouseEvent } from 'react'
import { copyText } from '@/components/copy-text'
import { updateFindState } from '@/components/find-store'

/**
 * Copies the hits that are shown, or saves them as a table. The programs for it come when asked for.
 *
 * @param path  of the report's page
 * @param query  that the hits answer
 */
export function ResultExport({ path, query }: { path: string; query: string }) {
  const copy = async (list: ParentNode) => {
    const { shownRows, textOfRows } = await import('@/components/result-export-rows')
    const rows = shownRows(list, path, query)
    await copyText(textOfRows(rows), `${rows.length} 段结果`)
  }
  const save = async (list: ParentNode) => {
    const [{ saveTable }, { shownRows }] = await Promise.all([
      import('@/components/result-export-save'),
      import('@/components/result-export-rows'),
    ])
    const rows = shownRows(list, path, query)
    saveTable(rows, path.split('/').filter(Boolean).at(-1) ?? '', query)
    updateFindState({ notice: `已存 ${rows.length} 段结果` })
  }
  const attempt = (task: (list: ParentNode) => Promise<void>) => (event: MouseEvent<HTMLElement>) => {
    task(event.currentTarget.closest('[data-results]') ?? document).catch(() =>
      updateFindState({ notice: '导出程序未能载入，请再试' }),
    )
  }
  return (
    <div className="result-export">
      <button type="button" className="link" onClick={attempt(copy)}>
        复制结果
      </button>
      <button type="button" className="link" onClick={attempt(save)}>
        存为 CSV
      </button>
    </div>
  )
}
