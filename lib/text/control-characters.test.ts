import fc from 'fast-check'
import { expect, test } from 'vitest'
import { controlRanges, withoutControls, zeroWidthControls } from './control-characters'

test.each([
  ['甲\f乙', [{ start: 1, end: 2 }]],
  [
    '\f\f甲\u0007',
    [
      { start: 0, end: 2 },
      { start: 3, end: 4 },
    ],
  ],
  [
    '甲\u0085\u009f乙\u007f',
    [
      { start: 1, end: 3 },
      { start: 4, end: 5 },
    ],
  ],
  ['甲\t乙\r\n丙　丁\u{20000}', []],
])('%j', (text, ranges) => {
  expect(controlRanges(text)).toEqual(ranges)
})

test('what is left is the text without what was found, and is seen', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(...'质a\f\0\u0001\u001f\u007f\u0085\u009f\t\n\r　 \u{20000}'),
      }),
      (text) => {
        const ranges = controlRanges(text)
        const rest = ranges.reduceRight(
          (left, { start, end }) => left.slice(0, start) + left.slice(end),
          text,
        )
        expect(withoutControls(text)).toBe(rest)
        expect(controlRanges(rest)).toEqual([])
        expect(zeroWidthControls(text)).toHaveLength(text.length)
        expect(zeroWidthControls(text).replaceAll('\u200b', '')).toBe(rest)
        expect(rest.replace(/[\t\n\r]/g, '')).not.toMatch(/\p{Cc}/u)
      },
    ),
  )
})
