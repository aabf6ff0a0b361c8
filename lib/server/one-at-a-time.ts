import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

type Handler = (request: IncomingMessage, response: ServerResponse) => void
type Exchange = readonly [IncomingMessage, ServerResponse]
type Line = { isBusy: boolean; readonly waiting: Exchange[] }

/** Requests that wait on one connection, and on all; a browser sends none before it has its answer. */
const MAX_WAITING = 100
const MAX_WAITING_TOGETHER = 2000

/**
 * Has the requests of a connection answered one after the other. Node hands over all that arrive at
 * once; each would hold a file and its buffers until it is its turn to be sent, and would not be told
 * that the reader has gone away before that. A connection that sends too many is closed.
 */
export function oneAtATime(handle: Handler): Handler {
  const lines = new WeakMap<Socket, Line>()
  let together = 0

  const lineOf = (socket: Socket): Line => {
    const known = lines.get(socket)
    if (known) return known
    const line: Line = { isBusy: false, waiting: [] }
    lines.set(socket, line)
    socket.once('close', () => (together -= line.waiting.splice(0).length))
    return line
  }

  const start = (line: Line, [request, response]: Exchange) => {
    line.isBusy = true
    response.once('close', () => {
      line.isBusy = false
      const next = request.socket.destroyed ? undefined : line.waiting.shift()
      if (!next) return
      together--
      start(line, next)
    })
    handle(request, response)
  }

  return (request, response) => {
    const { socket } = request
    if (socket.destroyed) return
    const line = lineOf(socket)
    if (!line.isBusy) start(line, [request, response])
    else if (line.waiting.length < MAX_WAITING && together < MAX_WAITING_TOGETHER) {
      together++
      line.waiting.push([request, response])
    } else socket.destroy()
  }
}
