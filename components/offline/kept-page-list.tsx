'use client'

import { useEffect, useState } from 'react'
import { listKept, type KeptPage } from './read-kept-pages'

/** The pages that can be read without a network; nothing, if there are none. */
export function KeptList() {
  const [pages, setPages] = useState<readonly KeptPage[]>([])
  useEffect(() => {
    void listKept().then(setPages)
  }, [])
  if (pages.length === 0) return null
  return (
    <section aria-labelledby="kept" className="mt-12">
      <h2 id="kept" className="text-lg font-semibold">
        没有网络也可以读的
      </h2>
      <ul className="mt-3 leading-8">
        {pages.map(({ path, title }) => (
          <li key={path}>
            <a className="link" href={path}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
