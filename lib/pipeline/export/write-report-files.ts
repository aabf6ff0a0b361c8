import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readReport, reportFolder } from '@/lib/pipeline/content/read-report'
import { REPORT_FILES } from '@/lib/report/report-files'
import { reportJson } from '@/lib/report/report-json'

/**
 * Writes the files of all reports beside their pages: the text as received and the structure. Not by
 * routes of the export: Next renders and keeps several files for each, two routes for every page.
 *
 * @param content  the content folder
 * @param folder   the export
 * @param ids      of the reports
 */
export function writeReportFiles(content: string, folder: string, ids: readonly string[]): void {
  for (const id of ids) {
    const source = reportFolder(content, id)
    const target = path.join(folder, 'r', id)
    mkdirSync(target, { recursive: true })
    copyFileSync(path.join(source, 'report.txt'), path.join(target, REPORT_FILES.text))
    writeFileSync(
      path.join(target, REPORT_FILES.data),
      JSON.stringify(reportJson(readReport(source).report)),
    )
  }
}
