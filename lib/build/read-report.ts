import { existsSync, readdirSync, statSync, type Dirent } from 'node:fs'
import path from 'node:path'
import { ContentError } from '@/lib/build/content-error'
import { decode } from '@/lib/build/decode'
import { readMeta } from '@/lib/build/read-meta'
import { readBytes } from '@/lib/build/read-bytes'
import { parseReport } from '@/lib/report/parse-report'
import { ReportError } from '@/lib/report/report-error'
import type { Report } from '@/lib/report/types'

/** An id is part of addresses: small ASCII letters, digits and hyphens. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** A report and its decoded source. */
export type SourcedReport = { readonly report: Report; readonly source: string }

/**
 * Reads all reports under `content/reports`, sorted by id.
 *
 * @param content  the content folder
 * @throws {ContentError} on the first fault, with file, line and reason
 */
export function readReports(content: string): SourcedReport[] {
  return reportIds(content).map((id) => readReport(path.join(content, 'reports', id)))
}

/**
 * The ids of all reports under `content/reports`, sorted: the names of their folders.
 *
 * @throws {ContentError} if there are none
 */
export function reportIds(content: string): string[] {
  const folder = path.join(content, 'reports')
  const ids = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => !entry.name.startsWith('.') && isFolder(folder, entry))
        .map(({ name }) => name)
        .sort()
    : []
  if (ids.length === 0) throw new ContentError(folder, null, 'no reports here')
  return ids
}

/** Also a link to one. */
function isFolder(parent: string, entry: Dirent): boolean {
  return entry.isDirectory() || (entry.isSymbolicLink() && statSync(path.join(parent, entry.name)).isDirectory())
}

/** Reads one report from its folder, whose name is the report's id. Throws as `readReports`. */
export function readReport(folder: string): SourcedReport {
  const id = path.basename(folder)
  if (!ID.test(id)) {
    throw new ContentError(folder, null, 'a report’s folder is named with a–z, 0–9 and hyphens')
  }
  const metaFile = path.join(folder, 'report.yaml')
  const textFile = path.join(folder, 'report.txt')
  const meta = readMeta(decode(readBytes(metaFile), 'utf-8', metaFile), metaFile)
  const source = decode(readBytes(textFile), meta.encoding, textFile)
  try {
    return { report: parseReport(id, source, meta), source }
  } catch (error) {
    if (error instanceof ReportError) throw new ContentError(textFile, error.line, error.reason)
    throw error
  }
}
