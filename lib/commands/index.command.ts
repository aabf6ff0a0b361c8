import { buildIndex } from '@/lib/terminal/build-index'
import { defineCommand } from './command'

export const command = defineCommand({
  usage: `npm run index -- [--keep-going]

建好全部报告的检索文件。有一份报告出错就停下并说明；加 --keep-going（或 CHAYUE_KEEP_GOING=1，
npm run build 也认）则略过它，最后列出。`,
  options: { 'keep-going': { type: 'boolean' } },
  run: async ({ values }) => {
    const keepsGoing = values['keep-going'] ?? process.env.CHAYUE_KEEP_GOING === '1'
    await buildIndex({ keepsGoing })
  },
})
