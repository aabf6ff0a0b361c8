import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { followNotes } from '@/lib/commands/fuzz/follow-notes'
import { summarise } from '@/lib/commands/fuzz/summary'
import { runCommand, withUsage } from '@/lib/terminal/run-command'

const USAGE = `npm run fuzz -- [--cases N] [--seed N] [PART…]

Gives hostile input to everything that reads some: N cases (100,000) of each target, the properties in
*.fuzz.test.ts. PARTs of their paths choose some of the files. Progress and failures are told on standard
error, a table at the end. A failure names its seed and the smallest value that was found to fail; with
the same --seed and --cases the same cases come again.`

const CASES = 100_000

function readArguments() {
  return withUsage(USAGE, () => {
    const { values, positionals } = parseArgs({
      options: {
        cases: { type: 'string' },
        seed: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    })
    if (values.help) return null
    const [cases, seed] = [
      readNumber(values.cases, CASES),
      readNumber(values.seed, Date.now() % 2 ** 31),
    ]
    return { cases, seed, parts: positionals }
  })
}

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

await runCommand(async () => {
  const named = readArguments()
  if (named === null) {
    process.stdout.write(`${USAGE}\n`)
    return
  }
  const { cases, seed, parts } = named
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
})
