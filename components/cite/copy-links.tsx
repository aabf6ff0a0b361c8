'use client'

import { useEffect, useState, type ComponentType } from 'react'
import type { CiteToolsProps } from './cite-tools'
import { copyText } from '@/components/find/copy-text'
import { linkLabel } from '@/components/article/link-label'
import { isPlainClick } from '@/components/ui/plain-click'
import { PARAGRAPH_LINK, sectionAround } from '@/components/article/text-elements'
import { stepWhenIdle, whenIdle } from '@/components/ui/when-idle'
import type { OutlineEntry } from '@/lib/report/outline'

/**
 * Makes the report's links to its own places open a menu: copy the link, cite the paragraph. The
 * links are rendered on the server and work without this; one listener serves them all. The menu
 * and the tools of a selection come after the page, in an idle moment; if they never do, the links
 * copy their address.
 */
export function CopyLinks({ outline }: { outline: readonly OutlineEntry[] }) {
  const [Tools, setTools] = useState<ComponentType<CiteToolsProps> | null>(null)
  const [link, setLink] = useState<HTMLAnchorElement | null>(null)

  useEffect(() => {
    const load = async () => {
      const { CiteTools } = await import('./cite-tools')
      setTools(() => CiteTools)
    }
    let isLost = false
    const prepare = () => {
      stepWhenIdle(nameLinks(outline))
      load().catch(() => (isLost = true))
    }
    const onClick = (event: MouseEvent) => {
      if (!isPlainClick(event)) return
      const link = (event.target as Element).closest<HTMLAnchorElement>(PARAGRAPH_LINK)
      if (!link) return
      event.preventDefault()
      const copy = () => copyText(link.href, '这个位置的链接')
      // The state at the press counts: the menu, loaded in an idle moment, may be lost meanwhile.
      const wasLost = isLost
      // Copying happens at once, while the browser permits it; the next press may find the menu
      // loaded.
      if (wasLost) void copy()
      load().then(
        () => {
          if (!wasLost) setLink((open) => (open === link ? null : link))
          isLost = false
        },
        () => {
          if (!wasLost) void copy()
          isLost = true
        },
      )
    }
    const stop = whenIdle(prepare)
    document.addEventListener('click', onClick)
    return () => {
      stop()
      document.removeEventListener('click', onClick)
    }
  }, [outline])
  return Tools && <Tools link={link} onClose={() => setLink(null)} />
}

/**
 * Gives each link the name of its place. The names are not in the page as served: they would be a
 * tenth of it. The work goes in steps, since a report may have thousands of links.
 */
function* nameLinks(outline: readonly OutlineEntry[]): Generator<void> {
  const paths = new Map(outline.map(({ anchor, path }) => [anchor, path]))
  for (const link of document.querySelectorAll<HTMLAnchorElement>(PARAGRAPH_LINK)) {
    const role = link.parentElement?.dataset.role ?? null
    link.ariaLabel = linkLabel(link.hash.slice(1), role, paths.get(sectionAround(link)) ?? '')
    link.setAttribute('aria-haspopup', 'menu')
    link.title = '链接与引用'
    yield
  }
}
