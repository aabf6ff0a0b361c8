import { expect, test } from 'vitest'
import { summarise } from './fuzz.command'

test('each target stands once, with what became of it', () => {
  const summary = summarise(
    [
      { target: '甲', cases: 10, seconds: 1, outcome: 'running' },
      { target: 'b', cases: 7, seconds: 2, outcome: 'failed' },
      { target: '甲', cases: 100, seconds: 12.4, outcome: 'passed' },
      { target: 'c', cases: 5, seconds: 1, outcome: 'running' },
    ],
    42,
  )
  expect(summary).toBe(`target  cases  seconds      failures
──────  ─────  ───────  ────────────
甲        100       12             0
b           7        2             1
c           5        1  not finished

3 targets, 112 cases, 2 failed, seed 42
`)
})
