import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { computeBuildId } from '@/lib/pipeline/build-id'
import { BUILD_ID_FILE } from '@/lib/pipeline/export/finish-export'
import { EXPORT, PREVIOUS } from '@/lib/pipeline/paths'
import { checkContent } from '@/lib/terminal/check-command'
import { runCommand } from '@/lib/terminal/run-command'
import { runOwn } from './run-program'
import { serveExport } from '@/lib/server/serve-export'

/** Whether the export is of the sources and the content as they are now. */
function isFresh(): boolean {
  const file = path.join(EXPORT, BUILD_ID_FILE)
  return existsSync(file) && readFileSync(file, 'utf8').trim() === computeBuildId()
}

await runCommand(async () => {
  checkContent()
  if (isFresh() || runOwn('build')) await serveExport(EXPORT, PREVIOUS)
})
