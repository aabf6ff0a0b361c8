import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { computeBuildId } from '@/lib/build/build-id'
import { BUILD_ID_FILE } from '@/lib/build/finish-export'
import { EXPORT } from '@/lib/build/paths'
import { runCommand } from '@/lib/cli/run-command'
import { serveExport } from '@/lib/cli/serve-export'

/** Whether the export is of the sources and the content as they are now. */
function isFresh(): boolean {
  const file = path.join(EXPORT, BUILD_ID_FILE)
  return existsSync(file) && readFileSync(file, 'utf8').trim() === computeBuildId()
}

await runCommand(async () => {
  if (!isFresh()) {
    // Through a shell, since npm is a script of another name on Windows.
    const { status } = spawnSync('npm run build', { shell: true, stdio: 'inherit' })
    if (status !== 0) {
      process.exitCode = status ?? 1
      return
    }
  }
  await serveExport(EXPORT)
})
