import { existsSync } from 'node:fs'
import path from 'node:path'
import { createExportFacts } from './export-facts'
import { UsageError } from '@/lib/terminal/run-command'
import { serve, type StaticServer } from './serve'

const DEFAULT_PORT = 3000

/**
 * Serves a finished export at HOST (localhost) and PORT, else at 3000 or the next free port, and prints
 * the address. A later build is served without another start.
 *
 * @param previous  folder of files of the build before
 */
export async function serveExport(folder: string, previous: string): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new UsageError(`${folder} 里还没有建好的网站：先运行 npm run build`)
  }
  const host = process.env.HOST || 'localhost'
  const { basePath } = await createExportFacts(folder, process.env.BASE_PATH ?? '')()
  const { url } = await serveAtFreePort(folder, basePath, previous, host)
  process.stdout.write(`查阅: ${url}\n`)
  if (host !== 'localhost') process.stdout.write(`监听 ${host}：其他机器也可能访问到。\n`)
}

async function serveAtFreePort(
  folder: string,
  basePath: string,
  previous: string,
  host: string,
): Promise<StaticServer> {
  const wanted = readPort()
  for (let port = wanted ?? DEFAULT_PORT; ; port++) {
    try {
      return await serve(folder, basePath, port, { previous, host, onMove })
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL')
        throw new UsageError(`HOST 是“${host}”，不是本机的名称或地址`)
      if (code === 'EACCES')
        throw new UsageError(`没有权限使用端口 ${port}：用 PORT 指定另一个（1024 以上）`)
      const isTaken = code === 'EADDRINUSE'
      if (isTaken && wanted !== null)
        throw new UsageError(`端口 ${port} 已被占用：用 PORT 指定另一个`)
      if (!isTaken) throw error
    }
  }
}

/** A build for another BASE_PATH has other addresses in all its pages. */
function onMove(url: string) {
  process.stdout.write(`新建的网站换了 BASE_PATH，现在在：${url}\n`)
}

/** The port that PORT asks for, or null. */
function readPort(): number | null {
  const text = process.env.PORT
  if (!text) return null
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError(`PORT 是“${text}”，不是端口号`)
  return port
}
