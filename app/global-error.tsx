'use client'

import { useLayoutEffect, useRef, useState } from 'react'
import { ReloadButton } from '@/components/history/reload-button'

/** The page's content while React renders its replacement; nothing at build time. */
function readPage() {
  if (typeof document === 'undefined')
    return { title: '', theme: undefined, isWhole: false, kept: null }
  const { title, documentElement, body } = document
  const { theme, scripted } = documentElement.dataset
  // Until its program is there, a page is what it is without one.
  const isWhole = scripted === undefined
  const text = document.querySelector('.report-text')
  const kept = isWhole
    ? body.childNodes
    : text && [...document.querySelectorAll('.report-title'), ...text.childNodes]
  return { title, theme, isWhole, kept: kept && [...kept] }
}

/**
 * The rest of a page whose program has failed: the whole page, if the program failed at its start,
 * else the report's text; it moves here. Next's own page for this has a style element, which the
 * policy forbids. The style sheets of the page stay in its head, where React leaves them.
 */
export default function GlobalError() {
  const place = useRef<HTMLDivElement>(null)
  const [{ title, theme, isWhole, kept }] = useState(readPage)
  useLayoutEffect(() => {
    if (kept) place.current?.replaceChildren(...kept)
  }, [kept])
  const notice = (
    <div className="fault" role="alert">
      <p>页面的程序出了错，搜索用不了了。{kept && '正文照常可读，也可以用浏览器的页内查找。'}</p>
      <div className="fault-ways">
        <ReloadButton>重新载入</ReloadButton>
      </div>
    </div>
  )
  return (
    <html lang="zh-Hans" data-theme={theme}>
      <body>
        <title>{title}</title>
        {isWhole ? (
          <>
            {notice}
            <div ref={place} className="contents" />
          </>
        ) : (
          <main className="mx-auto max-w-3xl px-6 py-12">
            {notice}
            {kept && <article ref={place} className="report-text" />}
          </main>
        )}
      </body>
    </html>
  )
}
