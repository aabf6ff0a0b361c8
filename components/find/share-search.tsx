'use client'

import { copyText } from './copy-text'
import { getFindState } from './find-store'
import { addressOf } from '@/components/history/query-address'
import { anchorFor } from '@/components/history/query-history'

/**
 * Copies the address of the search and the place, as the reader sees them now.
 *
 * @param path  of the report's page: what is shared never depends on where it was found
 */
export function ShareSearch({ path }: { path: string }) {
  const share = () => {
    const address = new URL(path, location.href).href
    const { query } = getFindState()
    void copyText(addressOf(address, query, anchorFor(query)), '本次搜索的链接')
  }
  return (
    <button type="button" className="link" onClick={share}>
      分享搜索
    </button>
  )
}
