import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { computeBuildId } from '@/lib/pipeline/build-id'
import { BUILD_ID_FILE } from '@/lib/pipeline/export/finish-export'
import { EXPORT, PREVIOUS } from '@/lib/pipeline/paths'
import { checkContent } from '@/lib/terminal/check-command'
import { defineCommand } from './command'
import { runOwn } from './run-program'
import { serveExport } from '@/lib/server/serve-export'

export const command = defineCommand({
  usage: `npm start

像静态主机那样提供建好的网站，没有或过时就先建；地址和端口由 HOST、PORT 定。`,
  run: async () => {
    checkContent()
    if (isFresh() || runOwn('build')) await serveExport(EXPORT, PREVIOUS)
  },
})

/** Whether the export is of the sources and the content as they are now. */
function isFresh(): boolean {
  const file = path.join(EXPORT, BUILD_ID_FILE)
  return existsSync(file) && readFileSync(file, 'utf8').trim() === computeBuildId()
}
