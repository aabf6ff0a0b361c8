import { fork, type ChildProcess } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { DigestFault, DigestTask } from './digest-task'

/**
 * The most processes. They are not threads: nodejieba keeps its dictionary in a global. Each takes
 * some 300 MB.
 */
const MAX_PROCESSES = 4

type OnDone = (task: DigestTask, fault: DigestFault | null) => boolean

/**
 * Digests reports in several processes. One that ends at a report (it took all memory) is a fault of this
 * report, and another goes on with the others.
 *
 * @param onDone   told of each; returns whether to go on
 * @param program  of the processes
 */
export async function digestInPool(
  tasks: readonly DigestTask[],
  content: string,
  servesPostings: boolean,
  onDone: OnDone,
  program = fileURLToPath(new URL('./digest.worker.ts', import.meta.url)),
): Promise<void> {
  const queue = [...tasks]
  const processes = Math.min(MAX_PROCESSES, availableParallelism(), tasks.length)
  const start = () =>
    fork(program, [content, String(servesPostings)], { execArgv: ['--import', 'tsx'] })
  await Promise.all(Array.from({ length: processes }, () => runProcess(queue, start, onDone)))
}

function runProcess(queue: DigestTask[], start: () => ChildProcess, onDone: OnDone): Promise<void> {
  const child = start()
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
      const end = `建索引的进程中途结束（${signal ?? `代码 ${code}`}），多半是内存不够`
      if (code === 0) resolve()
      else if (!current) reject(new Error(end))
      // The report was too much for it (memory); the others may be done by another one.
      else if (onDone(current, { kind: 'program', message: end }))
        runProcess(queue, start, onDone).then(resolve, reject)
      else {
        queue.length = 0
        resolve()
      }
    })
    next()
  })
}
