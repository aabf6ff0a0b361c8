'use client'

import { useLayoutEffect, useRef, useState } from 'react'
import { ReloadButton } from '@/components/reload-button'

/** What stands in the page while React renders what will take its place; nothing at build time. */
function readPage() {
  if (typeof document === 'undefined') return { text: null, theme: undefined }
  return { text: document.querySelector('.report-text'), theme: document.documentElement.dataset.theme }
}

/**
 * What is left of a page whose program has failed while it rendered: the report's text, which moves
 * here. Next's own page for this has a style element, which the policy forbids. The style sheets of
 * the page stay in its head, where React leaves them.
 */
export default function GlobalError() {
  const article = useRef<HTMLElement>(null)
  const [{ text, theme }] = useState(readPage)
  useLayoutEffect(() => {
    if (text) article.current?.replaceChildren(...text.childNodes)
  }, [text])
  return (
    <html lang="zh-Hans" data-theme={theme}>
      <body>
        <main className="mx-auto max-w-3xl px-6 py-12">
          <div className="fault" role="alert">
            <p>页面的程序出了错，搜索用不了了。{text && '正文照常可读，也可以用浏览器的页内查找。'}</p>
            <ReloadButton>重新载入</ReloadButton>
          </div>
          {text && <article ref={article} className="report-text" />}
        </main>
      </body>
    </html>
  )
}
