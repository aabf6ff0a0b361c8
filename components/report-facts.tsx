import type { ReportMeta } from '@/lib/report/types'

/** What is known of a report, for the place where results appear. */
export function ReportFacts({ meta, paragraphs }: { meta: ReportMeta; paragraphs: number }) {
  const facts: readonly (readonly [string, string])[] = [
    ['机关', meta.agency],
    ['报告期', formatPeriod(meta.period)],
    ['发布', meta.issued ? formatDate(meta.issued) : '日期不详'],
    ['篇幅', `${paragraphs} 段`],
  ]
  return (
    <dl className="report-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function formatPeriod(period: string): string {
  return period.split('/').map(formatDate).join('至')
}

function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
