import { connect } from 'node:net'

/** A response as it came, and whether the server closed the connection. */
export type RawResponse = {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
  readonly text: string
  readonly isClosed: boolean
}

/** So long a server may say nothing before it is taken to wait, in ms. */
const QUIET = 10_000

/**
 * Sends bytes as they are, and gives what comes back.
 *
 * @param isLeft  whether the sender goes away at once
 */
export function sendRaw(url: string, bytes: string | Buffer, isLeft = false): Promise<RawResponse> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    const socket = connect(Number(port), hostname, () => {
      socket.write(bytes, () => isLeft && socket.destroy())
    })
    let isClosed = false
    const finish = () => {
      socket.destroy()
      resolve(readResponse(Buffer.concat(chunks).toString('latin1'), isClosed))
    }
    socket.setTimeout(QUIET, finish)
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', () => (isClosed = true))
    socket.on('end', () => (isClosed = true))
    socket.on('close', finish)
  })
}

function readResponse(text: string, isClosed: boolean): RawResponse {
  const [head = '', ...rest] = text.split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const headers = lines.map(
    (line) =>
      [
        line.slice(0, line.indexOf(':')).toLowerCase(),
        line.slice(line.indexOf(':') + 1).trim(),
      ] as const,
  )
  return {
    status: Number(first.split(' ')[1] ?? 0),
    headers: new Map(headers),
    body: rest.join('\r\n\r\n'),
    text,
    isClosed,
  }
}
