import { expect, test } from 'vitest'
import { gb2312Characters } from './gb2312'

test('has the standard’s characters, each once', () => {
  const characters = gb2312Characters()
  expect(characters).toHaveLength(6763)
  expect(new Set(characters).size).toBe(6763)
  expect([characters[0], characters[3755], characters.at(-1)]).toEqual(['啊', '亍', '齄'])
})
