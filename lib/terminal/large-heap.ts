import { spawnSync } from 'node:child_process'
import { totalmem } from 'node:os'

const FLAG = '--max-old-space-size'
/** The share of the machine's memory that a program may take. */
const SHARE = 0.75

/**
 * Runs this program again with as much heap as the machine has memory for, unless it is that run. Node
 * alone allows itself 4 GB at most, and an index over a hundred thousand documents takes more.
 *
 * @returns whether it was run; its end is then this program's
 */
export function runWithLargeHeap(): boolean {
  const flags = [...process.execArgv, process.env.NODE_OPTIONS ?? '']
  if (flags.some((flag) => flag.includes(FLAG))) return false
  const limit = process.constrainedMemory?.() ?? 0
  const memory = limit > 0 ? Math.min(limit, totalmem()) : totalmem()
  const megabytes = Math.floor((memory * SHARE) / 2 ** 20)
  const { status } = spawnSync(
    process.execPath,
    [...process.execArgv, `${FLAG}=${megabytes}`, ...process.argv.slice(1)],
    { stdio: 'inherit' },
  )
  process.exitCode = status ?? 1
  return true
}
