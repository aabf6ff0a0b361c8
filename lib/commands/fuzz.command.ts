import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { formatTable } from '@/lib/terminal/table'
import type { FuzzNote } from '@/lib/text/fuzz-note'
import { defineCommand } from './command'

const CASES = 100_000
/** How often it is told how far the targets are, in ms. */
const PAUSE = 10_000

export const command = defineCommand({
  usage: `npm run fuzz -- [--cases N] [--seed N] [PART…]

Gives hostile input to everything that reads some: N cases (100,000) of each target, the properties in
*.fuzz.test.ts. PARTs of their paths choose some of the files. Progress and failures are told on standard
error, a table at the end. A failure names its seed and the smallest value that was found to fail; with
the same --seed and --cases the same cases come again.`,
  options: { cases: { type: 'string' }, seed: { type: 'string' } },
  takesMore: true,
  read: ({ values, positionals }) => ({
    cases: readNumber(values.cases, CASES),
    seed: readNumber(values.seed, Date.now() % 2 ** 31),
    parts: positionals,
  }),
  run: async ({ cases, seed, parts }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'chayue-fuzz-'))
    const log = path.join(folder, 'notes.jsonl')
    process.stderr.write(`seed ${seed}, ${cases} cases of each target\n`)
    const notes = followNotes(log, cases)
    try {
      const env = {
        CHAYUE_FUZZ_CASES: String(cases),
        CHAYUE_FUZZ_SEED: String(seed),
        CHAYUE_FUZZ_LOG: log,
      }
      process.exitCode = await runTests(parts, env)
    } finally {
      process.stdout.write(summarise(notes.stop(), seed))
      rmSync(folder, { recursive: true })
    }
  },
})

function readNumber(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise
  if (!/^[1-9][0-9]{0,9}$/.test(text))
    throw new Error(`“${text}” is no number of cases, nor a seed`)
  return Number(text)
}

/** Runs the tests with so many cases; all that they say goes to standard error. Gives their exit status. */
function runTests(parts: readonly string[], env: Record<string, string>): Promise<number> {
  const filters = parts.length > 0 ? parts : ['.fuzz.test.']
  const vitest = path.resolve('node_modules', 'vitest', 'vitest.mjs')
  const child = spawn(process.execPath, [vitest, 'run', ...filters], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...env },
  })
  return new Promise((resolve) => child.on('close', (status) => resolve(status ?? 1)))
}

/** Tells on standard error how far the targets are that write notes into a file; `stop` gives all notes. */
function followNotes(file: string, cases: number): { stop: () => FuzzNote[] } {
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
function latest(notes: readonly FuzzNote[]): FuzzNote[] {
  return [...new Map(notes.map((note) => [note.target, note])).values()]
}

/** The notes in a file; one that is not written to its end is left for later. */
function readNotes(file: string): FuzzNote[] {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : []
  return lines.map((line) => JSON.parse(line) as FuzzNote)
}

/** The outcome of each target, and of all: cases, seconds, failures. */
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
