import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { ContentError } from './content-error'
import { decode } from './decode'
import { isReportId } from './report-id'
import { readMeta } from './read-meta'
import { readBytes } from './read-bytes'
import { readSource, type SourcedReport } from './read-source'
import { REASONS } from '@/lib/report/reasons'

/**
 * Ids of all reports under `content/reports`, sorted: the names of its folders.
 *
 * @param content  the content folder
 * @throws {ContentError} if there are none
 */
export function listReports(content: string): string[] {
  const folder = path.join(content, 'reports')
  const ids = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !name.startsWith('.') && statSync(path.join(folder, name)).isDirectory())
        .sort()
    : []
  if (ids.length === 0) throw new ContentError(folder, null, REASONS.noReports)
  return ids
}

/** The folder of a report. */
export function reportFolder(content: string, id: string): string {
  return path.join(content, 'reports', id)
}

/**
 * Reads all reports, sorted by id.
 *
 * @throws {ContentError} on the first fault, with file, line and reason
 */
export function readReports(content: string): SourcedReport[] {
  return listReports(content).map((id) => readReport(reportFolder(content, id)))
}

/** Reads one report from its folder, whose name is the report's id. Throws as `readReports`. */
export function readReport(folder: string): SourcedReport {
  const id = path.basename(folder)
  if (!isReportId(id)) {
    throw new ContentError(folder, null, REASONS.folderName)
  }
  const metaFile = path.join(folder, 'report.yaml')
  const textFile = path.join(folder, 'report.txt')
  const meta = readMeta(decode(readBytes(metaFile), 'utf-8', metaFile), metaFile)
  return readSource(id, readBytes(textFile), meta, textFile)
}
