import { readdirSync, readFileSync } from 'node:fs'

/** Bytes of a page of memory and ticks of a second, as Linux has them on all but odd machines. */
const PAGE = 4096
const TICKS = 100

/** The resources of a process and all processes that it started. */
export type TreeUse = {
  /** Resident at this moment, shared pages counted in each. */
  readonly memoryBytes: number
  /** Of the processor until now, those that have ended included. */
  readonly cpuSeconds: number
}

/** Null where there is no /proc, or the process has ended. */
export function readProcessTree(root: number): TreeUse | null {
  const processes = listProcesses()
  if (!processes.has(root)) return null
  let memoryBytes = 0
  let cpuSeconds = 0
  for (const [pid, process] of processes) {
    if (!isWithin(pid, root, processes)) continue
    memoryBytes += process.memoryBytes
    cpuSeconds += process.cpuSeconds
  }
  return { memoryBytes, cpuSeconds }
}

type Process = TreeUse & { readonly parent: number }

function isWithin(pid: number, root: number, processes: ReadonlyMap<number, Process>): boolean {
  for (let at: number | undefined = pid; at; at = processes.get(at)?.parent)
    if (at === root) return true
  return false
}

function listProcesses(): Map<number, Process> {
  const processes = new Map<number, Process>()
  for (const name of namesIn('/proc')) {
    const known = /^\d+$/.test(name) ? readProcess(name) : null
    if (known) processes.set(Number(name), known)
  }
  return processes
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/**
 * Null if it has just ended. proc(5): after the name in brackets come state and parent; fields 14 to
 * 17 are the ticks of it and of its ended children; the second of statm is resident pages.
 */
function readProcess(pid: string): Process | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1])
    return { parent: Number(fields[1]), memoryBytes: pages * PAGE, cpuSeconds: ticks / TICKS }
  } catch {
    return null
  }
}
