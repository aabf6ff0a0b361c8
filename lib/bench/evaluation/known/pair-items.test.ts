import { expect, test } from 'vitest'
import { everyItem, knownText } from './known-text.fixture'
import { pairItems } from './pair-items'

test('two words near one another in one sentence, in either order, that others have, too', () => {
  const text = knownText('甲', '公开信息。食品', '信息食品公开', '生产许可')
  const items = everyItem(pairItems(text))
  // 生产 and 许可 are in one paragraph only; 信息 and 食品 are in two sentences of the first.
  expect(items.get('公开 信息')).toEqual([1, 2])
  expect(items.get('信息 公开')).toEqual([1, 2])
  expect(items.get('信息 食品')).toEqual([2])
  expect([...items.keys()].some((query) => query.includes('生产'))).toBe(false)
})

test('no words that are far apart, none in another, no function words, none of one character', () => {
  const far = `公开${'，'.repeat(16)}信息`
  expect(everyItem(pairItems(knownText('甲', far, far))).size).toBe(0)
  expect(everyItem(pairItems(knownText('甲', '公开，公开', '公开，公开'))).size).toBe(0)
  expect(everyItem(pairItems(knownText('甲', '公开关于', '公开关于'))).size).toBe(0)
  expect(everyItem(pairItems(knownText('甲', '公开，乙', '公开，乙'))).size).toBe(0)
})
