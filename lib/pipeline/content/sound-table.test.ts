import { describe, expect, test } from 'vitest'
import { soundTable } from './sound-table'

const WORDS = ['会计', '差旅费', '银行', '行政', '会议', '绿色', '省略', '塑化剂', '长者单', '会']

describe('the table of sounds', () => {
  const { characters: sounds, words } = soundTable(['囍、镕，abc𠮷〇'], WORDS)

  test.each([
    ['长', ['chang', 'zhang']],
    ['行', ['xing', 'hang', 'heng']],
    ['重', ['zhong', 'chong']],
    ['乐', ['le', 'lao', 'yao', 'yue']],
    ['识', ['shi', 'zhi']],
    ['调', ['tiao', 'diao', 'zhou']],
    ['会', ['hui', 'kuai']],
    ['率', ['lv', 'shuai']],
    ['单', ['dan', 'chan', 'shan']],
    ['质', ['zhi']],
    ['零', ['ling']],
  ])('%s has all its readings, the usual one first', (char, readings) => {
    expect(sounds.get(char)).toEqual(readings)
  })

  test.each([
    ['绿', 'lv'],
    ['女', 'nv'],
    ['略', 'lve'],
    ['虐', 'nve'],
  ])('ü is v: %s', (char, syllable) => {
    expect(sounds.get(char)).toContain(syllable)
  })

  test('knows the characters of modern text, and those of the collection', () => {
    expect(sounds.size).toBeGreaterThan(6760)
    expect([sounds.get('囍'), sounds.get('镕')]).toEqual([['xi'], ['rong']])
    expect(soundTable([], []).characters.has('囍')).toBe(false)
  })

  test('a syllable is of Latin letters, one of them a vowel', () => {
    for (const syllable of new Set([...sounds.values()].flat())) {
      expect(syllable).toMatch(/^[a-z]{0,2}[aeiouv][a-z]{0,3}$/)
    }
  })

  test.each([
    ['会计', ['kuai', 'ji']],
    ['差旅费', ['chai', 'lv', 'fei']],
    ['银行', ['yin', 'hang']],
    // Read as its characters usually are; of one character; of characters that have one reading each.
    ['行政', undefined],
    ['会议', undefined],
    ['会', undefined],
    ['塑化剂', undefined],
    // No dictionary has it.
    ['长者单', []],
  ])('the word %s', (word, reading) => {
    expect(words.get(word)).toEqual(reading)
  })
})
