import { formatCsv } from './result-export-csv'
import { exportName } from './result-export-name'
import { tableOfRows, type ExportRow } from './result-export-rows'

/** When a saved file is surely read: some browsers do so only after the click; in ms. */
const READ = 10_000

/** Has the browser save rows as a table. */
export function saveTable(rows: readonly ExportRow[], report: string, query: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(
    new Blob([formatCsv(tableOfRows(rows))], { type: 'text/csv;charset=utf-8' }),
  )
  link.download = exportName(report, query)
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), READ)
}
