import { parseArgs } from 'node:util'
import { ContentError } from '@/lib/pipeline/content/content-error'
import { readText } from '@/lib/pipeline/content/read-text'
import { outlineJson } from './outline-json'
import { runCommand, withUsage } from '@/lib/terminal/run-command'

const USAGE = `npm run outline -- 文件…

打印从每份文本读出的提纲，一个文件一行 JSON：
  {file, encoding, title, outline: [[level, marker, heading, anchor]], warnings: [{line, reason}]}
读不了的文件报到标准错误，其余照常。`

function readArguments() {
  return withUsage(USAGE, () => {
    const { values, positionals } = parseArgs({
      options: { help: { type: 'boolean', short: 'h', default: false } },
      allowPositionals: true,
    })
    if (!values.help && positionals.length === 0) throw new Error('没有写文件')
    return { help: values.help, files: positionals }
  })
}

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

// A reader such as head may close the pipe before all is written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

await runCommand(() => {
  const { help, files } = readArguments()
  if (help) process.stdout.write(`${USAGE}\n`)
  else files.forEach(printOutline)
})
