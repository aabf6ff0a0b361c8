import { expect, test } from 'vitest'
import { headingItems, headingPartItems, headingWordItems } from './heading-items'
import { everyItem, knownText } from './known-text.fixture'

const TEXT = knownText(
  '报告',
  '一、收费减免',
  '收费减免如下',
  '二、概述',
  '减免收费',
  '三、收费标准',
)

test('a heading that stands elsewhere, too; its own paragraph answers', () => {
  expect(everyItem(headingItems(TEXT))).toEqual(new Map([['收费减免', [1]]]))
})

test('a part of a heading; all headings that have it answer', () => {
  expect(everyItem(headingPartItems(TEXT))).toEqual(
    new Map([
      ['收费', [1, 5]],
      ['减免', [1]],
    ]),
  )
})

test('two words of a heading in either order', () => {
  expect(everyItem(headingWordItems(TEXT))).toEqual(
    new Map([
      ['收费 减免', [1]],
      ['减免 收费', [1]],
    ]),
  )
})

test('no headings, no queries', () => {
  expect(everyItem(headingItems({ paragraphs: [], headings: [] })).size).toBe(0)
})
