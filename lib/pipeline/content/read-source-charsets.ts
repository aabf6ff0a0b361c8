import path from 'node:path'
import { ContentError } from './content-error'
import { decode } from './decode'
import { readBytes } from './read-bytes'
import { readMeta } from './read-meta'
import { reportFolder } from './read-report'
import type { SourceCharsets } from '@/lib/site/source-charsets'
import { REPORT_FILES } from '@/lib/report/report-files'

/**
 * The charsets of the sources that are not UTF-8, as their report.yaml has them; one that is at fault
 * is none of a site, and left out.
 *
 * @param content  the content folder
 * @param ids      of the reports
 */
export function sourceCharsets(content: string, ids: readonly string[]): SourceCharsets {
  const charsets = new Map<string, string>()
  for (const id of ids) {
    const charset = charsetOf(path.join(reportFolder(content, id), 'report.yaml'))
    if (charset !== null && charset !== 'utf-8')
      charsets.set(`/r/${id}/${REPORT_FILES.text}`, charset)
  }
  return charsets
}

/** Under its usual name: gb2312 is gbk. */
function charsetOf(file: string): string | null {
  try {
    const { encoding } = readMeta(decode(readBytes(file), 'utf-8', file), file)
    return new TextDecoder(encoding).encoding
  } catch (error) {
    if (error instanceof ContentError) return null
    throw error
  }
}
