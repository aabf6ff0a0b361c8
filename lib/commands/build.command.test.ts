import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '@/lib/pipeline/content/content.fixture'
import { lockBuild } from './build.command'

test('another build that is running is waited for by its number; one that was killed is forgotten', () => {
  const file = path.join(temporaryFolder(), 'deep', 'build.lock')
  lockBuild(file)
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid))
  expect(() => lockBuild(file)).toThrow(String(process.pid))
  // Larger than any process has.
  for (const gone of ['4194305', '', 'x']) {
    writeFileSync(file, gone)
    lockBuild(file)
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid))
  }
  expect(existsSync(file)).toBe(true)
})
