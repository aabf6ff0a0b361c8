import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder, writeFiles } from '@/lib/pipeline/content/content.fixture'
import { digestInPool } from './digest-pool'
import type { DigestFault, DigestTask } from './digest-task'

/** A process that some tasks are too much for. */
const PROGRAM = `process.on('message', ({ folder }) => {
  if (folder.startsWith('deadly')) process.kill(process.pid, 'SIGKILL')
  process.send(folder.startsWith('bad') ? { kind: 'program', message: 'bad' } : null)
})`

async function run(folders: readonly string[], goesOn: boolean) {
  const folder = temporaryFolder()
  writeFiles(folder, { 'program.mjs': PROGRAM })
  const done = new Map<string, DigestFault | null>()
  const tasks: DigestTask[] = folders.map((name) => ({ folder: name, file: '' }))
  await digestInPool(
    tasks,
    'content',
    true,
    (task, fault) => {
      done.set(task.folder, fault)
      return fault === null || goesOn
    },
    path.join(folder, 'program.mjs'),
  )
  return done
}

test('a report that ends its process is a fault of its own; the others are done', async () => {
  const done = await run(['a', 'deadly-1', 'b', 'bad', 'deadly-2', 'deadly-3', 'c'], true)
  expect([...done.keys()].sort()).toEqual([
    'a',
    'b',
    'bad',
    'c',
    'deadly-1',
    'deadly-2',
    'deadly-3',
  ])
  expect(
    [...done]
      .filter(([, fault]) => fault === null)
      .map(([name]) => name)
      .sort(),
  ).toEqual(['a', 'b', 'c'])
  expect(done.get('deadly-1')).toMatchObject({
    kind: 'program',
    message: expect.stringContaining('SIGKILL') as string,
  })
})

test('unless told to go on, it stops there', async () => {
  const done = await run(['deadly', ...Array.from({ length: 50 }, (_, i) => `bad-${i}`)], false)
  expect(done.size).toBeLessThan(10)
})
