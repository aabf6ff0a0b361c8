import { cpus, totalmem } from 'node:os'

/** When and where figures were taken, one line. */
export function describeMachine(now = new Date()): string {
  const all = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const cpu = (all[0]?.model ?? '').trim() || process.arch
  return `${now.toISOString().slice(0, 10)}, ${all.length} × ${cpu}, ${memory} GB, ${process.platform}, Node ${process.versions.node}`
}
