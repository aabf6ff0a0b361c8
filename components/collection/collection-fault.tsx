'use client'

import { faultDetail } from '@/components/ui/fault-detail'
import { retryCollection } from './collection-engine'
import { ReloadButton } from '@/components/history/reload-button'
import { useCollection } from './collection-store'
import type { CollectionFault as Fault } from './collection-state'

/** Says what keeps the collection from going on, and offers to reload the page or to try again. */
export function CollectionFault() {
  const fault = useCollection((state) => state.fault)
  return (
    <div role="alert">
      {fault && (
        <div className="fault">
          <p>{faultText(fault)}</p>
          {fault.place && <p className="fault-detail">{faultDetail(fault.fault, fault.place)}</p>}
          <div className="fault-ways">
            <ReloadButton>重新载入</ReloadButton>
            <button type="button" className="button" onClick={retryCollection}>
              重试
            </button>
          </div>
        </div>
      )}
    </div>
  )
}

/** The statuses that a server answers for a missing file. */
const GONE: ReadonlySet<number> = new Set([403, 404])

/** A file that is gone, or another, is most often that of a newer site than the page is of. */
function faultText({ part, fault, place }: Fault): string {
  const what = part === 'catalog' ? '报告目录' : '检索文件'
  const isGone = fault !== 'unreachable' || GONE.has(place?.status ?? 0)
  if (isGone) return `${what}与这一页不相符：网站可能刚刚更新，或者文件有损坏。请重新载入这一页。`
  return `${what}未能载入，请检查网络，再试一次。`
}
