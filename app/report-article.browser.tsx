import { useLayoutEffect, useRef, useState } from 'react'
import type { ArticleProps } from '@/app/report-article-props'

/**
 * An empty child: React renders no text and no elements of its own here, and so leaves the
 * article's content alone.
 */
const AS_IT_STANDS = ''

/**
 * The text of a report in the browser: what the page came with, which React neither knows nor
 * touches. Should React give the page up and build it anew (something has changed the page before
 * the program arrived), the text moves into the new one.
 */
export function ReportArticle({ language }: ArticleProps) {
  const article = useRef<HTMLElement>(null)
  const [received] = useState(() => document.querySelector('.report-text'))
  useLayoutEffect(() => {
    if (received && received !== article.current)
      article.current?.replaceChildren(...received.childNodes)
  }, [received])
  return (
    <article ref={article} className="report-text" lang={language} suppressHydrationWarning>
      {AS_IT_STANDS}
    </article>
  )
}
