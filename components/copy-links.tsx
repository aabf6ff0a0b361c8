'use client'

import { useEffect } from 'react'
import { copyText } from '@/components/copy-text'
import { isPlainClick } from '@/components/plain-click'

/**
 * Makes the report's links to its own places copy their address. The links are rendered on the
 * server and work without this; one listener serves them all.
 */
export function CopyLinks() {
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      if (!isPlainClick(event)) return
      const link = (event.target as Element).closest<HTMLAnchorElement>('a.copy-link')
      if (!link) return
      event.preventDefault()
      void copyText(link.href, '此处的链接')
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [])
  return null
}
