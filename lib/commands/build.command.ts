import path from 'node:path'
import { CONTENT, EXPORT, SEARCH_FILES } from '@/lib/pipeline/paths'
import { readManifest } from '@/lib/pipeline/indexing/read-manifest'
import { listReports } from '@/lib/pipeline/content/read-report'
import { lockBuild } from './build-lock'
import { checkBuild } from '@/lib/terminal/check-command'
import { runCommand } from '@/lib/terminal/run-command'
import { runNext, runOwn } from './run-program'

/* Builds the site: the index, Next's export, what is done to it; only then is it put in place. */

/** Reports that the index has been told to go on without; the reasons are far above by now. */
function leftOut(): string[] {
  const built = readManifest(SEARCH_FILES)?.reports ?? {}
  return listReports(CONTENT).filter((id) => !Object.hasOwn(built, id))
}

await runCommand(() => {
  checkBuild()
  lockBuild(path.resolve('.chayue', 'build.lock'))
  const isBuilt = runOwn('index') && runNext('build') && runOwn('finish-export')
  if (isBuilt)
    process.stderr.write(`网站已建好：${EXPORT}。正在运行的 npm start 直接用新的，不用重启\n`)
  if (isBuilt && leftOut().length > 0)
    process.stderr.write(
      `略过了 ${leftOut().length} 份，原因见上面的“略过”：${leftOut().join('、')}\n`,
    )
  if (!isBuilt) process.stderr.write('这次没有建成；已经发布的网站没有改动\n')
})
