'use client'

import { LibraryBar } from '@/components/library-bar'
import { LibraryExample } from '@/components/library-example'
import { LibraryFacets } from '@/components/library-facets'
import { LibraryFault } from '@/components/library-fault'
import type { FirstPage, LibraryFiles } from '@/components/library-files'
import type { FacetCounts } from '@/components/library-rows'
import { LibrarySession } from '@/components/library-session'
import { LibraryView } from '@/components/library-view'
import { SearchHelp } from '@/components/search-help'
import { HOME_PATH } from '@/components/site'
import { ThemeChoice } from '@/components/theme-choice'
import type { Examples } from '@/lib/search/example-kinds'

type Props = {
  readonly files: LibraryFiles
  readonly first: FirstPage
  /** Of all reports. */
  readonly counts: FacetCounts
  /** Address of the next page of the list, for readers without JavaScript. */
  readonly next: string | null
  /** Path of the report that was the only one, and stood here. */
  readonly former: string
  /** Queries to try in all reports. */
  readonly examples: Examples
}

/**
 * All reports, listed and searched. On narrow windows the facets are a sheet (a popover, which opens
 * without JavaScript). A client component as a whole: what a server component renders stands in the
 * page once more, as data.
 */
export function LibraryPage({ files, first, counts, next, former, examples }: Props) {
  return (
    <div className="library">
      {/* First, since the box asks it for a search as soon as it is there. */}
      <LibrarySession files={files} first={first} former={former} />
      <a className="skip-link" href="#reports">
        跳到报告
      </a>
      <header className="top-bar" data-top-bar>
        <a className="brand" href={HOME_PATH}>
          查阅
        </a>
        <LibraryBar />
        <div className="library-buttons">
          <SearchHelp scope="library" Example={LibraryExample} loadExamples={() => Promise.resolve(examples)} />
          <button type="button" className="button facets-button" popoverTarget="facets">
            筛选
          </button>
        </div>
      </header>
      <div className="columns">
        <div id="facets" className="sheet outline-sheet" popover="auto">
          <nav className="outline-nav" aria-label="筛选">
            <LibraryFacets counts={counts} />
          </nav>
          <ThemeChoice />
        </div>
        <main id="reports" className="library-main" tabIndex={-1}>
          <noscript>
            <p className="fault">搜索和筛选需要 JavaScript。报告照常可读，也可以逐页翻看。</p>
          </noscript>
          <LibraryFault />
          <LibraryView first={first} next={next} />
        </main>
      </div>
    </div>
  )
}
