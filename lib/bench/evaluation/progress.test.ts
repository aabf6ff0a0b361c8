import { expect, test } from 'vitest'
import { createProgress } from './progress'

test('a line each second at most', () => {
  let time = 0
  const lines: string[] = []
  const progress = createProgress(
    (line) => lines.push(line),
    () => time,
  )
  for (; time <= 2500; time += 100) progress(`at ${time}`)
  expect(lines).toEqual(['eval: at 0\n', 'eval: at 1000\n', 'eval: at 2000\n'])
})
