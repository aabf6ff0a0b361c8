import path from 'node:path'
import { parseArgs } from 'node:util'
import { addReport, suggestId } from '@/lib/build/add-report'
import { CONTENT } from '@/lib/build/paths'
import { printAdded } from '@/lib/cli/print-added'
import { runCommand, withUsage } from '@/lib/cli/run-command'

const USAGE = `npm run add -- FILE [--id ID]

Adds a text to content/reports/ID: the bytes as they are, and a report.yaml with what the text says
of itself; what an editor has to fill in or to confirm is marked there. Prints the outline that is
read of the text, and what is unclear about it.

--id ID  a–z, 0–9 and hyphens, part of the report's addresses; if it is left out, made of the file's name`

function readArguments() {
  return withUsage(USAGE, () => {
    const { values, positionals } = parseArgs({
      options: { id: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
      allowPositionals: true,
    })
    const [file, ...others] = positionals
    if (values.help) return null
    if (file === undefined || others.length > 0) throw new Error('name one file')
    const id = values.id ?? suggestId(file)
    if (id === '') throw new Error(`no id can be made of “${path.basename(file)}”: choose one with --id`)
    return { file, id }
  })
}

await runCommand(() => {
  const named = readArguments()
  if (named === null) process.stdout.write(`${USAGE}\n`)
  else process.stdout.write(printAdded(addReport(named.file, named.id, CONTENT)))
})
