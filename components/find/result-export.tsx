'use client'

import { useEffect, useState } from 'react'
import { copyComing, copyText } from './copy-text'
import { getFindState, updateFindState } from './find-store'
import type * as Rows from './result-export-rows'
import { orderHits } from './result-groups'
import type { ResultOrder } from '@/components/history/result-order'
import { sayHere } from './say-here'
import { whenIdle } from '@/components/ui/when-idle'
import type { Hit } from '@/lib/search/match/hit'

type Props = {
  /** Lists of hits, one below the other. */
  readonly lists: readonly (readonly Hit[])[]
  readonly order: ResultOrder
  /** Of the report's page. */
  readonly path: string
  /** That the hits answer. */
  readonly query: string
}

type Program = typeof Rows

/**
 * Copies all hits, or saves them as a table, in the order of the list; those not yet shown in it,
 * too. The programs for it come in an idle moment, or when asked for.
 */
export function ResultExport({ lists, order, path, query }: Props) {
  const [program, setProgram] = useState<Program | null>(null)
  const load = async () => {
    const loaded = await import('./result-export-rows')
    setProgram(loaded)
    return loaded
  }
  // A browser lets a page copy only as long as nothing is waited for.
  useEffect(
    () => whenIdle(() => void import('./result-export-rows').then(setProgram, () => {})),
    [],
  )

  const readRows = ({ exportRows }: Program) => {
    const { paragraphs } = getFindState()
    const listed = lists.flatMap((hits) => orderHits(hits, paragraphs, order))
    return exportRows(
      listed.flatMap(({ id }) => paragraphs[id] ?? []),
      new URL(path, location.href).href,
      query,
    )
  }
  const toCopy = (program: Program) => {
    const rows = readRows(program)
    return { ...program.clipOfRows(rows), name: `结果 ${rows.length} 段` }
  }
  const copy = () => {
    if (!program) return copyComing(load().then(toCopy))
    const { text, html, name } = toCopy(program)
    return copyText(text, name, html)
  }
  const save = async () => {
    const say = sayHere()
    const [{ saveTable }, rows] = await Promise.all([
      import('./result-export-save'),
      load().then(readRows),
    ])
    saveTable(rows, path.split('/').filter(Boolean).at(-1) ?? '', query)
    say(`已存结果 ${rows.length} 段`)
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
