import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { totalmem } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '@/lib/pipeline/content/content.fixture'

const PROGRAM = `import { getHeapStatistics } from 'node:v8'
import { runWithLargeHeap } from ${JSON.stringify(path.resolve('lib/terminal/large-heap.ts'))}
if (!runWithLargeHeap()) {
  console.log(process.argv.slice(2).join(' '), getHeapStatistics().heap_size_limit)
  process.exitCode = 3
}
`

/** Runs a program that asks for a large heap; its end, and what it said. */
function run(flags: readonly string[] = []) {
  const file = path.join(temporaryFolder(), 'program.ts')
  writeFileSync(file, PROGRAM)
  const env = { ...process.env, NODE_OPTIONS: '' }
  const { status, stdout } = spawnSync(
    process.execPath,
    [...flags, '--import', 'tsx', file, 'a b', '--c'],
    { encoding: 'utf8', env },
  )
  const [, args, limit] = /^(.*) (\d+)\n$/.exec(stdout) ?? []
  return { status, args, megabytes: Number(limit) / 2 ** 20 }
}

test('a program runs once, with its arguments, and most of the memory as heap; its end is passed on', () => {
  const large = run()
  expect([large.status, large.args]).toEqual([3, 'a b --c'])
  const limit = process.constrainedMemory()
  const memory = Math.min(totalmem(), limit > 0 ? limit : Infinity) / 2 ** 20
  // More than half of what there is; Node alone stops at 4 GB.
  expect(large.megabytes).toBeGreaterThan(memory / 2)
})

test('a heap that was asked for is left as it is', () => {
  expect(run(['--max-old-space-size=700']).megabytes).toBeLessThan(1000)
})
