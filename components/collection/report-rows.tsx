import type { Sort } from './collection-address'
import { groupRows } from './collection-rows'
import { ReportRow } from './listed-report'
import type { CatalogEntry } from '@/lib/index/catalog-file'

/** Reports in the parts of their order, each part with its heading. */
export function ReportRows({ entries, sort }: { entries: readonly CatalogEntry[]; sort: Sort }) {
  return groupRows(entries, sort).map(({ name, entries }) => (
    <section key={name} className="report-part">
      {name !== '' && <h2 className="report-part-name">{name}</h2>}
      <ol>
        {entries.map((entry) => (
          <ReportRow key={entry.id} entry={entry} sort={sort} />
        ))}
      </ol>
    </section>
  ))
}
