import { readdirSync, readFileSync } from 'node:fs'

const PAGE = 4096

/** Resident bytes of a process and all it started, at this moment; null where there is no /proc. */
export function treeMemory(root: number): number | null {
  const processes = listProcesses()
  if (processes.size === 0) return null
  let sum = 0
  for (const [pid, { resident }] of processes) if (isWithin(pid, root, processes)) sum += resident
  return sum
}

type Process = { readonly parent: number; readonly resident: number }

function isWithin(pid: number, root: number, processes: ReadonlyMap<number, Process>): boolean {
  for (let at: number | undefined = pid; at; at = processes.get(at)?.parent) if (at === root) return true
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

/** Null if it has just ended. proc(5): after the name in brackets come state and parent; statm is in pages. */
function readProcess(pid: string): Process | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
    const resident = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE
    return { parent, resident }
  } catch {
    return null
  }
}
