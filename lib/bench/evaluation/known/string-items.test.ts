import { expect, test } from 'vitest'
import { everyItem, knownText } from './known-text.fixture'
import { stringItems } from './string-items'

test('strings of three to six characters between word edges that others have, too', () => {
  const text = knownText('甲', '公开信息食品生产', '公开信息食品，生产', '信息')
  expect(everyItem(stringItems(text))).toEqual(
    new Map([
      ['公开信息', [1, 2]],
      ['信息食品', [1, 2]],
      ['公开信息食品', [1, 2]],
    ]),
  )
})

test('none with a function word at an end, none over a mark', () => {
  const line = '关于公开，信息以及'
  expect(everyItem(stringItems(knownText('甲', line, line))).size).toBe(0)
})
