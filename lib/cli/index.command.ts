import { parseArgs } from 'node:util'
import { buildIndex } from '@/lib/cli/build-index'
import { runCommand, withUsage } from '@/lib/cli/run-command'

const USAGE = `npm run index -- [--keep-going]

Builds the search files of all reports. A report with a fault stops the build; with --keep-going
(or CHAYUE_KEEP_GOING=1, which “npm run build” heeds, too) it is left out, and listed at the end.`

function readOptions() {
  return withUsage(USAGE, () => {
    const options = { 'keep-going': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const
    return parseArgs({ options }).values
  })
}

await runCommand(async () => {
  const { 'keep-going': keepsGoing = process.env.CHAYUE_KEEP_GOING === '1', help } = readOptions()
  if (help) process.stdout.write(`${USAGE}\n`)
  else await buildIndex({ keepsGoing })
})
