import type { Sort } from '@/components/library-address'
import { sizeText, yearsText } from '@/components/library-text'
import { reportPath } from '@/components/site'
import type { CatalogEntry } from '@/lib/text/catalog-file'

/** A report of the list; what its heading says already is left out. */
export function ReportRow({ entry, sort }: { entry: CatalogEntry; sort: Sort }) {
  const { id, title, agency, years, characters } = entry
  const hasYears = years.length > 1 || sort !== 'year'
  return (
    <li className="report-row">
      <a className="report-row-title" href={reportPath(id)}>
        {title}
      </a>
      <span className="report-row-agency">{sort !== 'agency' && agency}</span>
      <span className="report-row-years">{hasYears && yearsText(years)}</span>
      <span className="report-row-size">{sizeText(characters)}</span>
    </li>
  )
}
