import { formatCsv } from './result-export-csv'
import { exportName } from './result-export-name'
import { tableOfRows, type ExportRow } from './result-export-rows'

/**
 * Time after which a saved file has surely been read, in ms: some browsers read it only after the
 * click.
 */
const REVOKE_AFTER_MS = 10_000

/** Has the browser save rows as a table. */
export function saveTable(rows: readonly ExportRow[], report: string, query: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(
    new Blob([formatCsv(tableOfRows(rows))], { type: 'text/csv;charset=utf-8' }),
  )
  link.download = exportName(report, query)
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_AFTER_MS)
}
