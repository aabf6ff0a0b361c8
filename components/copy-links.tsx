'use client'

import { useEffect, useState, type ComponentType } from 'react'
import type { CiteToolsProps } from '@/components/cite-tools'
import { copyText } from '@/components/copy-text'
import { isPlainClick } from '@/components/plain-click'
import { whenIdle } from '@/components/when-idle'

const LINK = 'a.copy-link'

/**
 * Makes the report's links to its own places open a menu: copy the link, cite the paragraph. The
 * links are rendered on the server and work without this; one listener serves them all. The menu
 * and the tools of a selection come after the page, in an idle moment; if they never do, the links
 * copy their address.
 */
export function CopyLinks() {
  const [Tools, setTools] = useState<ComponentType<CiteToolsProps> | null>(null)
  const [link, setLink] = useState<HTMLAnchorElement | null>(null)

  useEffect(() => {
    const load = async () => {
      const { CiteTools } = await import('@/components/cite-tools')
      setTools(() => CiteTools)
    }
    const prepare = () => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>(LINK)) {
        link.setAttribute('aria-haspopup', 'menu')
        link.title = '链接与引用'
      }
      load().catch(() => {})
    }
    const onClick = (event: MouseEvent) => {
      if (!isPlainClick(event)) return
      const link = (event.target as Element).closest<HTMLAnchorElement>(LINK)
      if (!link) return
      event.preventDefault()
      load().then(
        () => setLink((open) => (open === link ? null : link)),
        () => copyText(link.href, '此处的链接'),
      )
    }
    const stop = whenIdle(prepare)
    document.addEventListener('click', onClick)
    return () => {
      stop()
      document.removeEventListener('click', onClick)
    }
  }, [])
  return Tools && <Tools link={link} onClose={() => setLink(null)} />
}
