import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** Files that are open besides those of readers: the program's own, pipes, what it listens to. */
const RESERVED = 100
const MIN_CONNECTIONS = 16
const MAX_CONNECTIONS = 1000

/**
 * How many connections a server may have: each takes two of the files that the system lets the program
 * open, itself and what is sent on it.
 *
 * @param limit  of open files; null where none is known
 */
export function connectionsFor(limit: number | null): number {
  const room = Math.floor(((limit ?? Infinity) - RESERVED) / 2)
  return Math.min(Math.max(room, MIN_CONNECTIONS), MAX_CONNECTIONS)
}

/** The limit of open files that this program has; null on a system without one. */
export function openFilesLimit(): number | null {
  const { userLimits } = process.report.getReport() as {
    userLimits?: { open_files?: { soft?: number | string } }
  }
  const soft = userLimits?.open_files?.soft
  return typeof soft === 'number' ? soft : null
}

/**
 * Keeps the number of a server's connections within a limit: for a new one, that is closed which got
 * its last answer longest ago, so that readers who hold connections keep nobody out.
 */
export function keepRoom(server: Server, most: number) {
  const connections = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    connections.add(socket)
    socket.once('close', () => connections.delete(socket))
    const [oldest] = connections
    if (connections.size > most) oldest?.destroy()
  })
  server.on('request', ({ socket }, response) => {
    response.once('finish', () => {
      if (connections.delete(socket)) connections.add(socket)
    })
  })
}
