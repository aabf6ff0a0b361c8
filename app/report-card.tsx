import { sealGlyph } from '@/app/app-icon'
import { pageShape } from '@/app/page-shape'
import type { Report } from '@/lib/report/types'
import { yearsOf } from '@/lib/report/years'

/** Size of the picture of a shared link, in pixels; what most sites show uncut. */
export const CARD = { width: 1200, height: 630 } as const

const COLUMNS = { count: 4, lines: 80, characters: 40 } as const

/**
 * The picture of a shared link: the report's own shape, each line of it a stroke, headings in red,
 * beside the year. The picture has no Han text: a font with it weighs megabytes, and the building
 * machine's own font would make another picture on each machine. Programs show title and agency
 * beside the picture anyway.
 */
export function ReportCard({ report }: { report: Report }) {
  const shape = pageShape(report.paragraphs, COLUMNS)
  const years = yearsOf(report.meta.period)
  return (
    <div style={{ display: 'flex', width: '100%', height: '100%', background: '#fbfaf7' }}>
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'space-between',
          width: 300,
          padding: '60px 0 44px 60px',
          color: '#9f2f1f',
        }}
      >
        <svg width="128" height="128" viewBox="0 0 64 64">
          {sealGlyph()}
        </svg>
        <div style={{ display: 'flex', fontSize: 88, lineHeight: 1 }}>{years.at(-1) ?? ''}</div>
      </div>
      <svg width="810" height="510" viewBox="0 0 810 510" style={{ marginTop: 60, marginLeft: 30 }}>
        <path d={shape.body} stroke="#cfc9bc" strokeWidth="3.2" />
        <path d={shape.headings} stroke="#9f2f1f" strokeWidth="3.2" />
      </svg>
    </div>
  )
}
