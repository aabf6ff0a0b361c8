import { expect, test } from 'vitest'
import { mapIdentity } from './mapped-text'
import { hasTraditional, NO_SCRIPT, simplify } from './script'

const SCRIPT = new Map([
  ['質', '质'],
  ['㗲', '𠵾'],
  ['𨦫', '铔'],
])

test('characters change, offsets still lead to the source', () => {
  expect(simplify(mapIdentity('甲質乙'), SCRIPT)).toEqual({ ...mapIdentity('甲质乙') })
})

test('a character may leave the basic plane, or come into it', () => {
  expect(simplify(mapIdentity('㗲甲'), SCRIPT)).toEqual({
    text: '𠵾甲',
    starts: [0, 0, 1],
    ends: [1, 1, 2],
  })
  expect(simplify(mapIdentity('𨦫甲'), SCRIPT)).toEqual({
    text: '铔甲',
    starts: [0, 2],
    ends: [2, 3],
  })
})

test('tells whether a text would change', () => {
  expect(hasTraditional('质检', SCRIPT)).toBe(false)
  expect(hasTraditional('检𨦫', SCRIPT)).toBe(true)
  expect(hasTraditional('質檢', NO_SCRIPT)).toBe(false)
})
