import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { DigestFault, DigestTask } from '@/lib/build/digest-task'

/** Processes, not threads: nodejieba keeps its dictionary in a global. Each takes some 300 MB. */
const MOST_PROCESSES = 4


/**
 * Digests reports in several processes.
 *
 * @param onDone  told of each; returns whether to go on
 */
export async function digestInPool(
  tasks: readonly DigestTask[],
  content: string,
  servesPostings: boolean,
  onDone: (task: DigestTask, fault: DigestFault | null) => boolean,
): Promise<void> {
  const queue = [...tasks]
  const processes = Math.min(MOST_PROCESSES, availableParallelism(), tasks.length)
  await Promise.all(Array.from({ length: processes }, () => runProcess(queue, content, servesPostings, onDone)))
}

function runProcess(
  queue: DigestTask[],
  content: string,
  servesPostings: boolean,
  onDone: (task: DigestTask, fault: DigestFault | null) => boolean,
): Promise<void> {
  const file = fileURLToPath(new URL('./digest.worker.ts', import.meta.url))
  const child = fork(file, [content, String(servesPostings)], { execArgv: ['--import', 'tsx'] })
  return new Promise((resolve, reject) => {
    let current: DigestTask | undefined
    const next = () => {
      current = queue.shift()
      if (current) child.send(current)
      else child.disconnect()
    }
    child.on('message', (fault: DigestFault | null) => {
      if (current && !onDone(current, fault)) queue.length = 0
      next()
    })
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      if (code === 0) resolve()
      else reject(new Error(`a process of the build ended by ${signal ?? `code ${code}`}${current ? ` at ${current.folder}` : ''}`))
    })
    next()
  })
}
