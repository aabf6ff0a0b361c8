import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeBeside } from './cite-place'

const free = { top: 60, bottom: 800, left: 8, right: 352 }
const size = { width: 150, height: 44 }

test.each([
  ['below', { top: 100, bottom: 120, right: 300 }, { left: 150, top: 128 }],
  [
    'above, where there is no room below',
    { top: 760, bottom: 790, right: 300 },
    { left: 150, top: 708 },
  ],
  [
    'below, where there is room nowhere',
    { top: 0, bottom: 900, right: 300 },
    { left: 150, top: 908 },
  ],
  ['within the left edge', { top: 100, bottom: 120, right: 40 }, { left: 8, top: 128 }],
  ['within the right edge', { top: 100, bottom: 120, right: 400 }, { left: 202, top: 128 }],
])('%s', (_, target, place) => {
  expect(placeBeside(target, size, free, 8)).toEqual(place)
})

test('never over what it belongs to', () => {
  const length = fc.integer({ min: -2000, max: 2000 })
  fc.assert(
    fc.property(length, fc.nat(1500), length, (top, height, right) => {
      const bottom = top + height
      const place = placeBeside({ top, bottom, right }, size, free, 8)
      expect(place.top >= bottom || place.top + size.height <= top).toBe(true)
    }),
  )
})
