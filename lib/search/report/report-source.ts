import { ancestorHeadings, outlineOf } from '@/lib/report/outline'
import type { Report } from '@/lib/report/types'
import { yearsOf } from '@/lib/report/years'
import type { SearchSource } from '@/lib/search/match/source'

/** A report as the search takes it; the browser reads the same from the page. */
export function reportSource(report: Report): SearchSource {
  const ancestors = ancestorHeadings(report.sections)
  return {
    paragraphs: report.paragraphs.map(({ anchor, section, line, text, headingLength, errata }) => ({
      anchor,
      section,
      line,
      text,
      headingLength,
      errata,
      ancestors: ancestors.get(section) ?? [],
    })),
    outline: outlineOf(report.sections),
    title: report.meta.title,
    agency: report.meta.agency,
    years: yearsOf(report.meta.period),
  }
}
