'use client'

import { copyText } from '@/components/copy-text'
import { getFindState, updateFindState } from '@/components/find-store'
import { groupHits, type ResultOrder } from '@/components/result-groups'
import type { Hit } from '@/lib/search/hit'

type Props = {
  /** Lists of hits, as they stand below each other. */
  readonly lists: readonly (readonly Hit[])[]
  readonly order: ResultOrder
  /** Of the report's page. */
  readonly path: string
  /** That the hits answer. */
  readonly query: string
}

/**
 * Copies all hits, or saves them as a table, in the order of the list; those not yet shown in it,
 * too. The programs for it come when asked for.
 */
export function ResultExport({ lists, order, path, query }: Props) {
  const readRows = async () => {
    const { exportRows } = await import('@/components/result-export-rows')
    const { paragraphs } = getFindState()
    const listed = lists.flatMap((hits) => groupHits(hits, paragraphs, order, hits.length).flatMap((group) => group.hits))
    return exportRows(
      listed.flatMap(({ id }) => paragraphs[id] ?? []),
      new URL(path, location.href).href,
      query,
    )
  }
  const copy = async () => {
    const [{ textOfRows }, rows] = await Promise.all([import('@/components/result-export-rows'), readRows()])
    await copyText(textOfRows(rows), `结果 ${rows.length} 段`)
  }
  const save = async () => {
    const [{ saveTable }, rows] = await Promise.all([import('@/components/result-export-save'), readRows()])
    saveTable(rows, path.split('/').filter(Boolean).at(-1) ?? '', query)
    updateFindState({ notice: `已存结果 ${rows.length} 段` })
  }
  const attempt = (task: () => Promise<void>) => () => {
    task().catch(() => updateFindState({ notice: '导出程序未能载入，请再试' }))
  }
  return (
    <>
      <button type="button" className="link" onClick={attempt(copy)}>
        复制结果
      </button>
      <button type="button" className="link" onClick={attempt(save)}>
        存为 CSV
      </button>
    </>
  )
}
