import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CONTENT, EXPORT, SEARCH_FILES } from '@/lib/pipeline/paths'
import { readManifest } from '@/lib/pipeline/indexing/read-manifest'
import { listReports } from '@/lib/pipeline/content/read-report'
import { SiteError } from '@/lib/pipeline/content/check-site'
import { checkBuild } from '@/lib/terminal/check-command'
import { defineCommand } from './command'
import { runNext, runOwn } from './run-program'

export const command = defineCommand({
  usage: `npm run build

建索引，导出静态网站，收尾；都成了才换下旧的。`,
  run: () => {
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
  },
})

/** Reports that the index has been told to go on without; the reasons are far above by now. */
function leftOut(): string[] {
  const built = readManifest(SEARCH_FILES)?.reports ?? {}
  return listReports(CONTENT).filter((id) => !Object.hasOwn(built, id))
}

/**
 * Keeps other builds of this checkout out until the program ends: all use the same folders, whatever
 * their sites. A build that was killed keeps nobody out.
 *
 * @param file  that names the process which builds
 * @throws {SiteError} if another process builds
 */
export function lockBuild(file: string) {
  mkdirSync(path.dirname(file), { recursive: true })
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const holder = Number(readFileSync(file, 'utf8'))
    if (isRunning(holder))
      throw new SiteError(
        `这里正在进行另一次构建（进程 ${holder}）：等它结束再来；那若不是构建，就删去 ${file}`,
      )
    rmSync(file, { force: true })
    lockBuild(file)
    return
  }
  process.once('exit', () => rmSync(file, { force: true }))
}

/** Whether there is such a process; a signal of 0 is none. */
function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
