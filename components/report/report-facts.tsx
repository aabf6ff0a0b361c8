import type { ReactNode } from 'react'
import { formatDate } from '@/components/ui/format-date'
import { reportPath } from '@/lib/site/site-paths'
import type { ReportSummary } from '@/lib/report/report-summary'

/**
 * The facts about a report and its files, shown in the place of the results. References read the
 * data attributes (see cite-source.ts).
 */
export function ReportFacts({ report: { id, meta, length } }: { report: ReportSummary }) {
  const { title, agency, period, issued, source } = meta
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['机关', agency],
    ['报告期', formatPeriod(period)],
    ['发布', issued ? formatDate(issued) : '日期不详'],
    ...(source ? [['来源', <SourceLink key="source" source={source} />] as const] : []),
    ['篇幅', `${length} 段`],
  ]
  return (
    <dl
      className="report-facts"
      data-title={title}
      data-agency={agency}
      data-issued={issued ?? undefined}
      data-source={source ?? undefined}
    >
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div>
        <dt>文件</dt>
        <dd>
          {/* Saved, not shown: many hosts do not say what encoding a text is in. */}
          <a
            className="link inline-block"
            href={`${reportPath(id)}report.txt`}
            download={`${id}.txt`}
          >
            原文
          </a>
          （TXT）、
          <a
            className="link inline-block"
            href={`${reportPath(id)}report.json`}
            download={`${id}.json`}
          >
            结构数据
          </a>
          （JSON）
        </dd>
      </div>
    </dl>
  )
}

function SourceLink({ source }: { source: string }) {
  return (
    <a className="link" href={source}>
      原网页
    </a>
  )
}

function formatPeriod(period: string): string {
  return period.split('/').map(formatDate).join('至')
}
