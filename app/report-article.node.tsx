import { loadReport, loadTitleLine } from '@/app/load-reports'
import type { ArticleProps } from '@/app/report-article-props'
import { ReportText } from '@/components/article/report-text'

/**
 * The text of a report where pages are rendered. It is read here and not given by the page: the
 * props of a client component are in the page once more, as data.
 */
export function ReportArticle({ id, language }: ArticleProps) {
  return (
    <article className="report-text" lang={language} suppressHydrationWarning>
      <ReportText report={loadReport(id)} title={loadTitleLine(id)} />
    </article>
  )
}
