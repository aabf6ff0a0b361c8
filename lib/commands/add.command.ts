import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { addReport, chooseId, type AddedReport } from '@/lib/pipeline/content/add-report'
import { ContentError } from '@/lib/pipeline/content/content-error'
import { CONTENT, SITE } from '@/lib/pipeline/paths'
import { outlineOf } from '@/lib/report/outline'
import { defineCommand } from './command'

const USAGE = `npm run add -- 文件… [--id 编号]

把文本加为报告，一个文件一份；写文件夹就是其中所有的 .txt。原样复制到 content/reports/编号/，
另写一个 report.yaml，记下文本里说到的题名、机关、日期等：猜出来的标“待编辑确认”，没有的标
“待编辑填写”。打印读出的提纲和疑点。有一个文件不行，其余照常。`

export const command = defineCommand({
  usage: USAGE,
  options: {
    id: {
      type: 'string',
      value: '编号',
      help: 'a–z、0–9 和连字符，是报告地址的一部分；只有一个文件时可以写，不写就按文件名取',
    },
  },
  takesMore: true,
  read: ({ values, positionals }) => {
    if (positionals.length === 0) throw new Error('没有写文件')
    if (values.id !== undefined && positionals.length > 1) throw new Error('--id 只能用于一个文件')
    return { files: positionals, id: values.id ?? null }
  },
  run: ({ files, id }) => {
    const said = {
      say: (text: string) => process.stdout.write(text),
      complain: (text: string) => process.stderr.write(text),
    }
    if (!addFiles(files, id, CONTENT, said)) process.exitCode = 1
  },
})

/** Where a command says what it did, and what went wrong. */
type Said = {
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

/** Tells an editor of a report that was added: its outline, doubts, next steps. */
function printAdded(file: string, { folder, encoding, report, missing }: AddedReport): string {
  const shown = path.relative(process.cwd(), folder) || folder
  const entries = outlineOf(report.sections).filter(({ level }) => level > 0)
  const lines = [
    `${file} → ${shown}：${report.paragraphs.length} 段，编码 ${encoding}`,
    `题名：${report.sections[0]?.heading || '（没有找到）'}`,
    '',
    ...entries.map(
      ({ level, marker, heading, anchor }) =>
        `${'  '.repeat(level - 1)}${marker} ${heading} #${anchor}`,
    ),
    ...(entries.length === 0 ? ['（没有读出章节）'] : []),
    '',
    ...report.warnings.map(({ line, reason }) => `report.txt:${line}：${reason}`),
    ...(report.warnings.length > 0 ? [''] : []),
    `请核对 ${path.join(shown, 'report.yaml')}：标“待编辑确认”的是猜的。`,
    ...(missing.length > 0 ? [`还要填写 ${missing.join('、')}，不填不能构建。`] : []),
  ]
  return `${lines.join('\n')}\n`
}

/** The next steps after adding reports. */
function nextStep(): string {
  const site = SITE === null ? '' : `CHAYUE_SITE=${JSON.stringify(SITE)} `
  return `下一步：改好 report.yaml，运行 ${site}npm start（建好网站并打开），或 ${site}npm run build（只建）。\n`
}
