import path from 'node:path'
import type { AddedReport } from '@/lib/pipeline/content/add-report'
import { SITE } from '@/lib/pipeline/paths'
import { outlineOf } from '@/lib/report/outline'

/** What an editor is told of a report that was added: outline, what is unclear, what is to be done. */
export function printAdded(
  file: string,
  { folder, encoding, report, missing }: AddedReport,
): string {
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

/** What comes after adding reports. */
export function nextStep(): string {
  const site = SITE === null ? '' : `CHAYUE_SITE=${JSON.stringify(SITE)} `
  return `下一步：改好 report.yaml，运行 ${site}npm start（建好网站并打开），或 ${site}npm run build（只建）。\n`
}
