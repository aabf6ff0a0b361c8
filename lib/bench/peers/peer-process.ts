import { fork } from 'node:child_process'
import path from 'node:path'
import { build } from 'esbuild'
import type { RunTask, Task } from './peer-task'

/** In MB: what FlexSearch's largest index needs is more than Node's default. */
const MEMORY = 8000

/** A search in a process of its own, so that none waits for what another leaves behind. */
export type PeerProcess = {
  /** Rejects with what went wrong; also if the process ends. */
  readonly run: RunTask
  readonly stop: () => void
}

/**
 * Bundles the process's program as a site's is: tsx would name every inner function whenever it is
 * made, which only our own search, being the only one in TypeScript, would pay for.
 *
 * @param folder  within the project, where its packages are found
 * @returns the program's file
 */
export async function bundleWorker(folder: string): Promise<string> {
  const outfile = path.join(folder, 'peer.worker.mjs')
  await build({
    entryPoints: [path.join(import.meta.dirname, 'peer.worker.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  })
  return outfile
}

/**
 * @param program  see bundleWorker
 * @param peer     the search's id
 * @param report   file with the report as JSON
 */
export function startPeer(program: string, peer: string, report: string): PeerProcess {
  const child = fork(program, [peer, report], {
    execArgv: ['--expose-gc', `--max-old-space-size=${MEMORY}`],
    serialization: 'advanced',
  })
  let end: string | null = null
  child.once('exit', (code, signal) => (end = `ended by ${signal ?? `code ${code}`}`))
  const run = (task: Task) =>
    new Promise<unknown>((resolve, reject) => {
      if (end !== null) return reject(new Error(end))
      const onExit = (code: number | null, signal: string | null) =>
        reject(new Error(`ended by ${signal ?? `code ${code}`}`))
      child.once('exit', onExit)
      child.once('message', (message: { result: unknown } | { fault: string }) => {
        child.off('exit', onExit)
        if ('fault' in message) reject(new Error(message.fault))
        else resolve(message.result)
      })
      child.send(task)
    })
  return {
    run: run as RunTask,
    stop: () => {
      if (end === null) child.kill()
    },
  }
}
