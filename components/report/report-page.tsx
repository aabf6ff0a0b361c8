'use client'

import { useMemo, type ReactNode } from 'react'
import { CopyLinks } from '@/components/cite/copy-links'
import { loadExamples, type PageReport } from '@/components/find/find-engine'
import { FaultNotice } from '@/components/find/fault-notice'
import { FindSession } from '@/components/find/find-session'
import { FindToolbar } from '@/components/find/find-toolbar'
import { Outline } from '@/components/outline/outline'
import { PrintHead } from './print-head'
import { ReportFacts } from './report-facts'
import { Results } from '@/components/find/results'
import { SearchBar } from '@/components/find/search-bar'
import { SearchExample } from '@/components/find/search-example'
import { SearchHelp } from '@/components/ui/search-help'
import { ThemeChoice } from '@/components/ui/theme-choice'
import { HOME_PATH, reportPath, SEARCH_PATH } from '@/lib/site/site-paths'
import { fromRows } from '@/lib/report/outline-rows'
import type { ReportSummary } from '@/lib/report/report-summary'
import { yearsOf } from '@/lib/report/years'
import type { ReportFiles } from '@/lib/index/index-files'

type Props = {
  readonly report: ReportSummary
  readonly language: string
  readonly files: ReportFiles
  readonly isCollected?: boolean
  readonly children: ReactNode
}

/**
 * A report with its search: outline, text, results. On narrow windows outline and results are
 * sheets (popovers, which open without JavaScript). The whole is a client component: the output of
 * a server component would be in the page twice, the second time as data.
 *
 * @param language of the report
 * @param files the search files that the page belongs to
 * @param isCollected whether the site has other reports, which can be searched, too
 * @param children the report's article
 */
export function ReportPage({ report, language, files, isCollected = false, children }: Props) {
  const { id, meta } = report
  const outline = useMemo(() => fromRows(report.outline), [report])
  const path = reportPath(id)
  const searched = useMemo<PageReport>(
    () => ({
      base: SEARCH_PATH,
      files,
      outline,
      title: meta.title,
      agency: meta.agency,
      years: yearsOf(meta.period),
    }),
    [files, outline, meta],
  )
  // Beside the text while nothing is searched, below the results else: never pushed by them.
  const about = (
    <section className="about" aria-label="关于这份报告">
      <h2 className="sheet-title">关于这份报告</h2>
      <ReportFacts report={report} />
    </section>
  )
  return (
    <>
      <a className="skip-link" href="#s0">
        跳到正文
      </a>
      <header className="top-bar" data-top-bar>
        <a className="brand" href={HOME_PATH}>
          查阅
        </a>
        <SearchBar />
        <FindToolbar>
          <SearchHelp
            scope="report"
            Example={SearchExample}
            loadExamples={() => loadExamples(searched)}
          />
        </FindToolbar>
        <div className="sheet-buttons">
          <button type="button" className="button" popoverTarget="outline">
            目录
          </button>
          <button type="button" className="button" popoverTarget="results">
            结果
          </button>
        </div>
      </header>
      <div className="columns">
        <div id="outline" className="sheet outline-sheet" popover="auto">
          <nav className="outline-nav" data-outline aria-label="目录">
            <p className="sheet-title" aria-hidden="true">
              目录
            </p>
            <Outline entries={outline} />
          </nav>
          <ThemeChoice />
        </div>
        <main>
          <noscript>
            <p className="fault">
              搜索需要 JavaScript。正文与目录照常可用，也可以用浏览器的页内查找。
            </p>
          </noscript>
          <FaultNotice report={searched} />
          <PrintHead meta={meta} path={path} />
          {!report.saysTitle && (
            <header className="report-title">
              <h1 lang={language}>{meta.title}</h1>
            </header>
          )}
          {children}
        </main>
        <aside id="results" className="sheet results-sheet" popover="auto" aria-label="结果">
          <div className="results" data-results tabIndex={-1}>
            <Results entries={outline} path={path} home={isCollected ? HOME_PATH : null}>
              {about}
            </Results>
          </div>
          {about}
        </aside>
      </div>
      <FindSession report={searched} path={path} />
      <CopyLinks outline={outline} />
    </>
  )
}
