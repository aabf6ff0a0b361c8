import { expect, test } from 'vitest'
import { ownIndent } from './own-indent'

test.each([
  ['two ideographic spaces', '　　各部门：', 2],
  ['one', '　各部门', 1],
  ['more: the rest is the source’s own', '　　　　某某局', 2],
  ['no-break spaces', '\u00a0'.repeat(8) + '各部门', 8],
  ['what collapses by itself, before and between', ' 　\t　各部门', 4],
  ['none', '各部门　　', 0],
  ['none in a line below', '\n　　各部门', 0],
])('%s', (_, text, length) => {
  expect(ownIndent(text)).toBe(length)
})
