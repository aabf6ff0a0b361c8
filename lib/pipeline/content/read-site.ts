import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { ContentError } from './content-error'
import { decode } from './decode'
import { listReports, reportFolder } from './read-report'
import { readBytes } from './read-bytes'
import { SITE_FILE } from '@/lib/pipeline/paths'
import { readYaml } from './read-yaml'
import { REASONS } from '@/lib/report/reasons'

// A file without a key says nothing.
const SiteSchema = z
  .strictObject({
    /** Id of the report that was the site's only one. */
    first_report: z.string().nullable().default(null),
  })
  .nullable()

/**
 * Id of the report that was the only one, so that addresses from then (`/#s3-2-p1`) lead to it: as
 * `site.yaml` has it, else of the oldest folder.
 *
 * @param content  the content folder
 * @throws {ContentError} if there are no reports, or `site.yaml` cannot be read, or names none
 */
export function findFirstReport(content: string): string {
  const ids = listReports(content)
  const file = path.join(content, SITE_FILE)
  if (existsSync(file)) {
    const site = readYaml(SiteSchema, decode(readBytes(file), 'utf-8', file), file)
    const named = site.value?.first_report ?? null
    if (named !== null && !ids.includes(named)) {
      throw new ContentError(
        file,
        site.lineOf(['first_report']),
        REASONS.atKey('first_report', REASONS.unknownReport(named)),
      )
    }
    if (named !== null) return named
  }
  const ages = new Map(ids.map((id) => [id, ageOf(reportFolder(content, id))]))
  return ids.reduce((oldest, id) => ((ages.get(id) ?? 0) < (ages.get(oldest) ?? 0) ? id : oldest))
}

/** When a folder was made, in ms; a copy that keeps its times is as old as what it was copied from. */
function ageOf(folder: string): number {
  const { birthtimeMs, mtimeMs } = statSync(folder)
  // Not every file system knows when a file was made.
  return birthtimeMs > 0 ? Math.min(birthtimeMs, mtimeMs) : mtimeMs
}
