import { formatDate } from '@/components/format-date'
import { reportPath } from '@/components/site'
import type { Report } from '@/lib/report/types'

/** What is known of a report and its files, for the place where results appear. */
export function ReportFacts({ report: { id, meta, paragraphs } }: { report: Report }) {
  const facts: readonly (readonly [string, string])[] = [
    ['机关', meta.agency],
    ['报告期', formatPeriod(meta.period)],
    ['发布', meta.issued ? formatDate(meta.issued) : '日期不详'],
    ['篇幅', `${paragraphs.length} 段`],
  ]
  return (
    <dl className="report-facts">
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
          <a className="link inline-block" href={`${reportPath(id)}report.txt`} download={`${id}.txt`}>
            原文
          </a>
          （TXT）、
          <a className="link inline-block" href={`${reportPath(id)}report.json`} download={`${id}.json`}>
            结构数据
          </a>
          （JSON）
        </dd>
      </div>
    </dl>
  )
}

function formatPeriod(period: string): string {
  return period.split('/').map(formatDate).join('至')
}
