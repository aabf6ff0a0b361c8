import type { ReadText } from '@/lib/pipeline/content/read-text'
import { outlineOf } from '@/lib/report/outline'
import type { ReportWarning } from '@/lib/report/types'

/** What `npm run outline` prints of a file, in one line; its keys are documented in docs/commands.md. */
export type OutlineJson = {
  readonly file: string
  readonly encoding: string
  /** Empty if no line looks like the title. */
  readonly title: string
  /** Level (1 is the outermost), marker, heading, anchor. */
  readonly outline: readonly (readonly [number, string, string, string])[]
  readonly warnings: readonly ReportWarning[]
}

/** The outline of a text; title and closing block are none of its sections. */
export function outlineJson(file: string, { encoding, report }: ReadText): OutlineJson {
  return {
    file,
    encoding,
    title: report.sections[0]?.heading ?? '',
    outline: outlineOf(report.sections)
      .filter(({ level }) => level > 0)
      .map(({ level, marker, heading, anchor }) => [level, marker, heading, anchor] as const),
    warnings: report.warnings,
  }
}
