import { expect, test } from 'vitest'
import { followingLine } from './following-line'

test.each([
  ['一行', 4],
  ['两\n行', 5],
  ['三\r\n行\r文', 6],
])('%j', (text, line) => expect(followingLine({ line: 3, text })).toBe(line))
