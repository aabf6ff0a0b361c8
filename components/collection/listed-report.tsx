import type { Sort } from './collection-address'
import { sizeText, yearsText } from './collection-text'
import { reportPath } from '@/lib/site/site-paths'
import type { CatalogEntry } from '@/lib/index/catalog-file'

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
