import { existsSync } from 'node:fs'
import path from 'node:path'
import { UsageError } from '@/lib/cli/run-command'
import { serve, type StaticServer } from '@/lib/cli/serve'

const DEFAULT_PORT = 3000

/** Serves a finished export at PORT, else at 3000 or the next free port, and prints the address. */
export async function serveExport(folder: string): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new UsageError('nothing to serve yet: run “npm run build” first')
  }
  const { url } = await serveAtFreePort(folder)
  process.stdout.write(`查阅: ${url}\n`)
}

async function serveAtFreePort(folder: string): Promise<StaticServer> {
  const basePath = process.env.BASE_PATH ?? ''
  const wanted = readPort()
  for (let port = wanted ?? DEFAULT_PORT; ; port++) {
    try {
      return await serve(folder, basePath, port)
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      if (isTaken && wanted !== null) throw new UsageError(`port ${port} is taken; set PORT to another`)
      if (!isTaken) throw error
    }
  }
}

/** The port that PORT asks for, or null. */
function readPort(): number | null {
  const text = process.env.PORT
  if (!text) return null
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new UsageError(`PORT is “${text}”, which is not a port`)
  }
  return port
}
