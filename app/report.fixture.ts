import type { SiteAddress } from '@/lib/site/site-address'
import { metaWith } from '@/lib/report/meta.fixture'
import { parseReport } from '@/lib/report/parse-report'
import type { Report, ReportMeta } from '@/lib/report/types'

export const NOWHERE: SiteAddress = { origin: null, basePath: '' }
export const AT_ROOT = { origin: new URL('https://example.org'), basePath: '' }
export const IN_FOLDER = { origin: new URL('https://example.org'), basePath: '/x' }

/** A report of three lines, with these metadata instead of the usual ones. */
export function reportWith(meta: Partial<ReportMeta> = {}): Report {
  return parseReport('a-2011', '报告\n一、概述\n质检总局公开信息。\n', { ...metaWith(), ...meta })
}
