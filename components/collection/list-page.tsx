import { PrintFacts } from '@/components/ui/print-facts'
import { ReportRows } from './report-rows'
import { WHOLE } from './collection-address'
import { HOME_PATH, listPath } from '@/lib/site/site-paths'
import { SEARCH_BOX } from '@/components/ui/search-box-id'
import type { CatalogEntry } from '@/lib/index/catalog-file'

type Props = {
  readonly entries: readonly CatalogEntry[]
  /** From 1. */
  readonly page: number
  readonly pages: number
}

/** A page of the list of all reports, in the usual order: how they are reached without JavaScript. */
export function ListPage({ entries, page, pages }: Props) {
  return (
    <div className="collection">
      <a className="skip-link" href="#reports">
        跳到报告
      </a>
      <header className="top-bar">
        <a className="brand" href={HOME_PATH}>
          查阅
        </a>
        <form role="search" className="search-form" action={HOME_PATH}>
          <label className="sr-only" htmlFor={SEARCH_BOX}>
            搜索
          </label>
          <input
            id={SEARCH_BOX}
            name="q"
            type="search"
            className="search-box"
            placeholder="搜索全部报告"
            autoComplete="off"
          />
        </form>
      </header>
      <div className="columns">
        <main id="reports" className="collection-main" tabIndex={-1}>
          <PrintFacts facts={[]} path={listPath(page)} />
          <header className="collection-head">
            <h1>全部报告</h1>
            <p className="collection-status">
              第 {page} 页，共 {pages} 页
            </p>
          </header>
          <ReportRows entries={entries} sort={WHOLE.sort} />
          <nav className="list-pages" aria-label="翻页">
            {page > 1 && (
              <a className="button" href={listPath(page - 1)}>
                上一页
              </a>
            )}
            {page < pages && (
              <a className="button" href={listPath(page + 1)}>
                下一页
              </a>
            )}
          </nav>
        </main>
      </div>
    </div>
  )
}
