import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect } from 'vitest'
import { testWhere } from '@/lib/text/where-there.fixture'
import { readProcessTree } from './process-tree'

testWhere(
  existsSync('/proc/self/stat') ? null : 'there is no /proc',
  'a process counts with what it started',
  async () => {
    const alone = readProcessTree(process.pid)?.memoryBytes ?? 0
    expect(alone).toBeGreaterThan(10_000_000)
    const child = spawn(process.execPath, [
      '-e',
      'process.stdout.write("ready"); setInterval(() => {}, 1000)',
    ])
    await new Promise((ready) => child.stdout.once('data', ready))
    const own = readProcessTree(child.pid ?? 0)
    expect(own?.memoryBytes).toBeGreaterThan(5_000_000)
    expect(own?.cpuSeconds).toBeGreaterThanOrEqual(0)
    expect(readProcessTree(process.pid)?.memoryBytes).toBeGreaterThan(own?.memoryBytes ?? 0)
    child.kill()
    await new Promise((ended) => child.once('close', ended))
    expect(readProcessTree(child.pid ?? 0)).toBeNull()
  },
)
