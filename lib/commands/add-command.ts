import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { addReport, chooseId } from '@/lib/pipeline/content/add-report'
import { ContentError } from '@/lib/pipeline/content/content-error'
import { nextStep, printAdded } from './print-added'

/** Where a command says what it did, and what went wrong. */
export type Said = {
  readonly say: (text: string) => void
  readonly complain: (text: string) => void
}

/**
 * Adds files to the content, each for itself: what is wrong with one does not keep the others out.
 *
 * @param names    files, or folders whose .txt files are meant
 * @param id       of the report, if it is only one; else it is made of the file's name
 * @param content  the content folder
 * @returns whether all were added
 */
export function addFiles(
  names: readonly string[],
  id: string | null,
  content: string,
  { say, complain }: Said,
): boolean {
  const added: string[] = []
  let failed = 0
  for (const file of names.flatMap(filesOf)) {
    try {
      const report = addReport(file, id ?? chooseId(file, content), content)
      added.push(path.basename(report.folder))
      say(`${printAdded(file, report)}\n`)
    } catch (error) {
      if (!(error instanceof ContentError)) throw error
      failed++
      const place = error.line === null ? error.file : `${error.file}:${error.line}`
      complain(`${file}：没有加。${place === file ? '' : `${place}：`}${error.reason}\n`)
    }
  }
  if (added.length + failed !== 1)
    say(
      `加了 ${added.length} 份${failed > 0 ? `，${failed} 个文件没有加（原因见上），处理好可以再加一次` : ''}。\n`,
    )
  if (added.length > 0) say(nextStep())
  return failed === 0 && added.length > 0
}

/** The file, or the .txt files of a folder in order; a folder without any is left for the reader to complain of. */
function filesOf(name: string): string[] {
  if (!statSync(name, { throwIfNoEntry: false })?.isDirectory()) return [name]
  const files = readdirSync(name)
    .filter((child) => /\.txt$/i.test(child))
    .sort()
  return files.length > 0 ? files.map((child) => path.join(name, child)) : [name]
}
