import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinPieces, sharingWith } from './pieces'

/** Texts of few letters, so that they have much in common, and ends that are halves of a character. */
const TEXT = fc
  .array(
    fc.constantFrom('甲', 'b'.repeat(30), '甲乙'.repeat(15), '\u{20000}', '\ud840', '"<', '\n'),
  )
  .map((parts) => parts.join(''))

test('joined again, pieces are the text', () => {
  fc.assert(
    fc.property(TEXT, fc.array(TEXT), (shared, texts) => {
      const toPieces = sharingWith(shared)
      for (const text of texts) {
        const pieces = JSON.parse(JSON.stringify(toPieces(text))) as ReturnType<typeof toPieces>
        expect(joinPieces(pieces, shared)).toBe(text)
      }
    }),
  )
})

test('what is shared is named by its place, what is not stands as it is', () => {
  const row = '["$","script",null,{"async":true}]'
  expect(sharingWith(`1:${row}\n`)(`甲${row}\n乙`)).toEqual(['甲', 2, 37, '乙'])
  expect(sharingWith(row)(row)).toEqual([0, row.length])
  expect(sharingWith('')(row)).toEqual([row])
  expect(sharingWith(row)('')).toEqual([])
})
