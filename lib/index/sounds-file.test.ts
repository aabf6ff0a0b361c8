import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FORMAT } from './index-files'
import { packSounds, SoundsFileSchema, unpackSounds } from './sounds-file'
import type { Sounds } from '@/lib/text/sounds'

const syllable = fc.constantFrom('zhi', 'jian', 'lv', 'nve', 'constructor')
const syllables = fc
  .uniqueArray(syllable, { minLength: 1 })
  .map(([usual = '', ...others]) => [usual, ...others.sort()])
const characters = fc
  .array(fc.tuple(fc.constantFrom(...'质检总局长行𠮷〇'), syllables))
  .map((pairs) => new Map(pairs))
const words = fc
  .array(fc.tuple(fc.constantFrom('会计', '银行', 'constructor'), fc.array(syllable)))
  .map((pairs) => new Map(pairs))

/** The same sounds in another order. */
const reversed = ({ characters, words }: Sounds): Sounds => ({
  characters: new Map([...characters].reverse()),
  words: new Map([...words].reverse()),
})

test('a sounds file gives back every reading of every character and word', () => {
  fc.assert(
    fc.property(fc.record({ characters, words }), (sounds) => {
      const file = SoundsFileSchema.parse(JSON.parse(JSON.stringify(packSounds(sounds))))
      expect(unpackSounds(file)).toEqual(sounds)
      expect(packSounds(reversed(sounds))).toEqual(packSounds(sounds))
    }),
  )
})

test('is a list of characters by syllable, and of words', () => {
  const characters = new Map([
    ['长', ['chang', 'zhang']],
    ['常', ['chang']],
  ])
  const words = new Map([
    ['校长', ['xiao', 'zhang']],
    ['长者单', []],
  ])
  expect(packSounds({ characters, words })).toEqual({
    format: FORMAT,
    usual: { chang: '常长' },
    others: { zhang: '长' },
    words: { 校长: 'xiao zhang', 长者单: '' },
  })
})

test.each(['ü', 'LV', 'lv4', ''])('%j is no syllable', (syllable) => {
  const file = { format: FORMAT, usual: {}, others: {}, words: {} }
  expect(SoundsFileSchema.safeParse({ ...file, usual: { [syllable]: '绿' } }).success).toBe(false)
  expect(SoundsFileSchema.safeParse({ ...file, words: { 绿色: `${syllable} se` } }).success).toBe(
    false,
  )
})
