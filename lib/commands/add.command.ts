import { parseArgs } from 'node:util'
import { CONTENT } from '@/lib/pipeline/paths'
import { addFiles } from './add-command'
import { runCommand, withUsage } from '@/lib/terminal/run-command'

const USAGE = `npm run add -- 文件… [--id 编号]

把文本加为报告，一个文件一份；写文件夹就是其中所有的 .txt。原样复制到 content/reports/编号/，
另写一个 report.yaml，记下文本里说到的题名、机关、日期等：猜出来的标“待编辑确认”，没有的标
“待编辑填写”。打印读出的提纲和疑点。有一个文件不行，其余照常。

--id 编号  a–z、0–9 和连字符，是报告地址的一部分；只有一个文件时可以写，不写就按文件名取`

function readArguments() {
  return withUsage(USAGE, () => {
    const { values, positionals } = parseArgs({
      options: { id: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
      allowPositionals: true,
    })
    if (values.help) return null
    if (positionals.length === 0) throw new Error('没有写文件')
    if (values.id !== undefined && positionals.length > 1) throw new Error('--id 只能用于一个文件')
    return { files: positionals, id: values.id ?? null }
  })
}

await runCommand(() => {
  const named = readArguments()
  if (named === null) {
    process.stdout.write(`${USAGE}\n`)
    return
  }
  const said = {
    say: (text: string) => process.stdout.write(text),
    complain: (text: string) => process.stderr.write(text),
  }
  if (!addFiles(named.files, named.id, CONTENT, said)) process.exitCode = 1
})
