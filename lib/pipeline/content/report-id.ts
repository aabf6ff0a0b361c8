import { REPORT_ID } from '@/lib/index/index-files'

/** The search file that is found by its name; a report's would be taken for it. */
const RESERVED = 'manifest'

/** An id is part of addresses: small ASCII letters, digits and hyphens; and not `manifest`. */
export function isReportId(id: string): boolean {
  return REPORT_ID.test(id) && id !== RESERVED
}
