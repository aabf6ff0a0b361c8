import { formatTable } from '@/lib/terminal/table'
import { latest } from './follow-notes'
import type { FuzzNote } from '@/lib/text/fuzz-note'

/** What became of each target, and of all: cases, seconds, failures. */
export function summarise(notes: readonly FuzzNote[], seed: number): string {
  const targets = latest(notes)
  const rows = targets.map(({ target, cases, seconds, outcome }) => [
    target,
    String(cases),
    seconds.toFixed(0),
    outcome === 'passed' ? '0' : outcome === 'failed' ? '1' : 'not finished',
  ])
  const failed = targets.filter(({ outcome }) => outcome !== 'passed').length
  const cases = targets.reduce((sum, target) => sum + target.cases, 0)
  return `${formatTable(['target', 'cases', 'seconds', 'failures'], rows)}\n${targets.length} targets, ${cases} cases, ${failed} failed, seed ${seed}\n`
}
