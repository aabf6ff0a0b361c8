import { expect, test } from 'vitest'
import { everyItem, knownText } from './known-text.fixture'
import { numberItems } from './number-items'

test('whole numbers with which a longer one of another paragraph begins', () => {
  const text = knownText('甲', '579条，5条', '共57979件，35.3%', '35人', '579件', '48人', '148人')
  expect(everyItem(numberItems(text))).toEqual(
    new Map([
      ['579', [1, 4]],
      ['35', [3]],
    ]),
  )
})

test('none where the longer one stands only beside it', () => {
  expect(everyItem(numberItems(knownText('甲', '20和2011', '30'))).size).toBe(0)
})
