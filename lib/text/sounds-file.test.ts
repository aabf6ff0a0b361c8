import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FORMAT } from './index-files'
import { packSounds, SoundsFileSchema, unpackSounds } from './sounds-file'

const syllables = fc
  .uniqueArray(fc.constantFrom('zhi', 'jian', 'lv', 'nve', 'constructor'), { minLength: 1 })
  .map((list) => list.sort())
const sounds = fc
  .array(fc.tuple(fc.constantFrom(...'质检总局长行𠮷〇'), syllables))
  .map((pairs) => new Map(pairs))

test('a sounds file gives back every reading of every character', () => {
  fc.assert(
    fc.property(sounds, (packed) => {
      const file = SoundsFileSchema.parse(JSON.parse(JSON.stringify(packSounds(packed))))
      expect(new Map(unpackSounds(file))).toEqual(packed)
      expect(packSounds(new Map([...packed].reverse()))).toEqual(packSounds(packed))
    }),
  )
})

test('is a list of characters by syllable', () => {
  const packed = new Map([
    ['长', ['chang', 'zhang']],
    ['常', ['chang']],
  ])
  expect(packSounds(packed)).toEqual({ format: FORMAT, sounds: { chang: '常长', zhang: '长' } })
})

test.each(['ü', 'LV', 'lv4', ''])('%j is no syllable', (syllable) => {
  expect(SoundsFileSchema.safeParse({ format: FORMAT, sounds: { [syllable]: '绿' } }).success).toBe(false)
})
