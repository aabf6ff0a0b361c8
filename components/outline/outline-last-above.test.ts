import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lastAbove } from './outline-last-above'

test('is what looking at each would find, with few looks', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 50 }), { maxLength: 60 }),
      fc.integer({ min: -5, max: 55 }),
      (tops, line) => {
        tops.sort((a, b) => a - b)
        let looks = 0
        const found = lastAbove(tops.length, (i) => (looks++, tops[i] ?? NaN), line)
        expect(found).toBe(tops.findLastIndex((top) => top <= line))
        expect(looks).toBeLessThanOrEqual(6)
      },
    ),
  )
})
