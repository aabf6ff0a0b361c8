'use client'

import { CollectionBar } from './collection-bar'
import { CollectionExample } from './collection-example'
import { CollectionFacets } from './collection-facets'
import { CollectionFault } from './collection-fault'
import type { FirstPage, CollectionFiles } from './collection-files'
import type { FacetCounts } from './collection-rows'
import { CollectionSession } from './collection-session'
import { CollectionView } from './collection-view'
import { SearchHelp } from '@/components/ui/search-help'
import { HOME_PATH } from '@/lib/site/site-paths'
import { ThemeChoice } from '@/components/ui/theme-choice'
import type { Examples } from '@/lib/search/report/example-kinds'

type Props = {
  readonly files: CollectionFiles
  readonly first: FirstPage
  /** Of all reports. */
  readonly counts: FacetCounts
  /** Address of the next page of the list, for readers without JavaScript. */
  readonly next: string | null
  /** Path of the report that was the only one, and was shown at this address. */
  readonly former: string
  /** Queries to try in all reports. */
  readonly examples: Examples
}

/**
 * All reports, listed and searched. On narrow windows the facets are a sheet (a popover, which
 * opens without JavaScript). The whole is a client component: the output of a server component
 * would be in the page twice, the second time as data.
 */
export function CollectionPage({ files, first, counts, next, former, examples }: Props) {
  return (
    <div className="collection">
      {/* First, since the box asks it for a search as soon as it is there. */}
      <CollectionSession files={files} first={first} former={former} />
      <a className="skip-link" href="#reports">
        跳到报告
      </a>
      <header className="top-bar" data-top-bar>
        <a className="brand" href={HOME_PATH}>
          查阅
        </a>
        <CollectionBar />
        <div className="collection-buttons">
          <SearchHelp
            scope="collection"
            Example={CollectionExample}
            loadExamples={() => Promise.resolve(examples)}
          />
          <button type="button" className="button facets-button" popoverTarget="facets">
            筛选
          </button>
        </div>
      </header>
      <div className="columns">
        <div id="facets" className="sheet outline-sheet" popover="auto">
          <nav className="outline-nav" aria-label="筛选">
            <CollectionFacets counts={counts} />
          </nav>
          <ThemeChoice />
        </div>
        <main id="reports" className="collection-main" tabIndex={-1}>
          <noscript>
            <p className="fault">搜索和筛选需要 JavaScript。报告照常可读，也可以逐页翻看。</p>
          </noscript>
          <CollectionFault />
          <CollectionView first={first} next={next} />
        </main>
      </div>
    </div>
  )
}
