import { CONTENT } from '@/lib/pipeline/paths'
import { listReports } from '@/lib/pipeline/content/read-report'

/** A picture takes longer to draw than its page to render, and is 30 kB: more than the page's gzip. */
const MAX_PICTURED_REPORTS = 200

let known: boolean | null = null

/** Whether each report has a picture of its own for shared links: not in large collections. */
export function arePictured(): boolean {
  return (known ??= listReports(CONTENT).length <= MAX_PICTURED_REPORTS)
}
