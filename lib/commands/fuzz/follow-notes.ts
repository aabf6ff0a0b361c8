import { existsSync, readFileSync } from 'node:fs'
import type { FuzzNote } from '@/lib/text/fuzz-note'

/** How often it is told how far the targets are, in ms. */
const PAUSE = 10_000

/** Tells on standard error how far the targets are that write notes into a file; `stop` gives all notes. */
export function followNotes(file: string, cases: number): { stop: () => FuzzNote[] } {
  const told = new Set<string>()
  const tell = () => {
    for (const { target, cases: done, outcome } of latest(readNotes(file))) {
      if (told.has(target)) continue
      if (outcome !== 'running') told.add(target)
      process.stderr.write(
        `${target}: ${outcome === 'running' ? `${done} of ${cases}` : outcome}\n`,
      )
    }
  }
  const timer = setInterval(tell, PAUSE)
  return {
    stop: () => {
      clearInterval(timer)
      return readNotes(file)
    },
  }
}

/** The last note of each target, in the order in which they began. */
export function latest(notes: readonly FuzzNote[]): FuzzNote[] {
  return [...new Map(notes.map((note) => [note.target, note])).values()]
}

/** The notes in a file; one that is not written to its end is left for later. */
function readNotes(file: string): FuzzNote[] {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : []
  return lines.map((line) => JSON.parse(line) as FuzzNote)
}
