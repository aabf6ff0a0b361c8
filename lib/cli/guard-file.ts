import { fstatSync, type ReadStream } from 'node:fs'
import type { ServerResponse } from 'node:http'

/**
 * Looks after the file that is piped into a response: sirv leaves it open when the reader goes away,
 * and knows of no error. A file that a build has taken away or changed meanwhile, and whose headers
 * are therefore wrong, ends the connection instead of the program.
 *
 * @param sizeOf  what the headers say of its length, in bytes; null if nothing
 */
export function guardFile(response: ServerResponse, sizeOf: () => number | null) {
  response.once('pipe', (file: ReadStream) => {
    file.once('error', () => response.destroy())
    file.once('open', (fd: number) => {
      const size = sizeOf()
      if (size !== null && fstatSync(fd).size !== size) response.destroy()
    })
    response.once('close', () => file.destroy())
  })
}
