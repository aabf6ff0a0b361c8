import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** A server of an export. */
export type Host = { readonly url: string; readonly close: () => Promise<void> }

/** A port that nobody listens at. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

/**
 * Waits until a server answers.
 *
 * @param readLog  what it has said, for the error
 * @throws if it ends before
 */
export async function waitForServer(url: string, server: ChildProcess, readLog: () => string) {
  while (server.exitCode === null) {
    const isUp = await fetch(url).then(
      () => true,
      () => false,
    )
    if (isUp) return
    await wait(50)
  }
  throw new Error(`the server has ended: ${readLog()}`)
}

/** Ends a server that was started here, and waits until it has. */
export async function stop(server: ChildProcess) {
  if (server.exitCode !== null) return
  const ended = once(server, 'exit')
  server.kill()
  await ended
}
