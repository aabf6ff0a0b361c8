'use client'

import { faultDetail } from '@/components/ui/fault-detail'
import { reloadEngine, type PageReport } from './find-engine'
import { useFind } from './find-store'
import { ReloadButton } from '@/components/history/reload-button'
import { IndexError } from '@/lib/search/load/index-error'

/** Says that the index is missing, what that means, and offers to try again, or to reload the page. */
export function FaultNotice({ report }: { report: PageReport }) {
  const fault = useFind((state) => state.fault)
  const phase = useFind((state) => state.phase)
  return (
    <div role="alert">
      {fault && (
        <div className="fault">
          <p>
            {phase === 'scanning'
              ? '索引未能载入，现在直接在正文里逐段查找：原样的字词都能找到，但不会拆开词语。'
              : '搜索程序未能载入。正文照常可读，也可以用浏览器的页内查找。'}
          </p>
          {fault instanceof IndexError && (
            <p className="fault-detail">{faultDetail(fault.fault, fault)}</p>
          )}
          <div className="fault-ways">
            <button type="button" className="button" onClick={() => void reloadEngine(report)}>
              重试
            </button>
            {/* A file that is gone is most often that of a newer site than the page is of. */}
            <ReloadButton>重新载入</ReloadButton>
          </div>
        </div>
      )}
    </div>
  )
}
