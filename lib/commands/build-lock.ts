import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { SiteError } from '@/lib/pipeline/content/check-site'

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
