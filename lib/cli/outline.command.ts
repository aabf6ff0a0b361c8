import { parseArgs } from 'node:util'
import { ContentError } from '@/lib/build/content-error'
import { readText } from '@/lib/build/read-text'
import { outlineJson } from '@/lib/cli/outline-json'
import { runCommand, withUsage } from '@/lib/cli/run-command'

const USAGE = `npm run outline -- FILE…

Prints the outline that is read of each text as one JSON line:
  {file, encoding, title, outline: [[level, marker, heading, anchor]], warnings: [{line, reason}]}
A file that cannot be read is told on standard error, and the others are printed.`

function readArguments() {
  return withUsage(USAGE, () => {
    const { values, positionals } = parseArgs({
      options: { help: { type: 'boolean', short: 'h', default: false } },
      allowPositionals: true,
    })
    if (!values.help && positionals.length === 0) throw new Error('name the files')
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
