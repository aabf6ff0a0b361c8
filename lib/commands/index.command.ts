import { parseArgs } from 'node:util'
import { buildIndex } from '@/lib/terminal/build-index'
import { runCommand, withUsage } from '@/lib/terminal/run-command'

const USAGE = `npm run index -- [--keep-going]

建好全部报告的检索文件。有一份报告出错就停下并说明；加 --keep-going（或 CHAYUE_KEEP_GOING=1，
npm run build 也认）则略过它，最后列出。`

function readOptions() {
  return withUsage(USAGE, () => {
    const options = {
      'keep-going': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    } as const
    return parseArgs({ options }).values
  })
}

await runCommand(async () => {
  const { 'keep-going': keepsGoing = process.env.CHAYUE_KEEP_GOING === '1', help } = readOptions()
  if (help) process.stdout.write(`${USAGE}\n`)
  else await buildIndex({ keepsGoing })
})
