import { ContentError } from '@/lib/pipeline/content/content-error'
import { readText, type ReadText } from '@/lib/pipeline/content/read-text'
import { outlineOf } from '@/lib/report/outline'
import type { ReportWarning } from '@/lib/report/types'
import { defineCommand } from './command'

export const command = defineCommand({
  usage: `npm run outline -- 文件…

打印从每份文本读出的提纲，一个文件一行 JSON：
  {file, encoding, title, outline: [[level, marker, heading, anchor]], warnings: [{line, reason}]}
读不了的文件报到标准错误，其余照常。`,
  takesMore: true,
  read: ({ positionals }) => {
    if (positionals.length === 0) throw new Error('没有写文件')
    return positionals
  },
  run: (files) => files.forEach(printOutline),
})

/** Prints one outline; a faulty file does not keep the others from being printed. */
function printOutline(file: string) {
  try {
    process.stdout.write(`${JSON.stringify(outlineJson(file, readText(file)))}\n`)
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

/** The line that `npm run outline` prints of a file; docs/commands.md documents its keys. */
type OutlineJson = {
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
