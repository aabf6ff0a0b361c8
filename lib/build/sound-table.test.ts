import { describe, expect, test } from 'vitest'
import { soundTable } from './sound-table'

describe('the table of sounds', () => {
  const sounds = soundTable(['囍、镕，abc𠮷〇'])

  test.each([
    ['长', ['chang', 'zhang']],
    ['行', ['hang', 'heng', 'xing']],
    ['重', ['chong', 'zhong']],
    ['乐', ['lao', 'le', 'yao', 'yue']],
    ['识', ['shi', 'zhi']],
    ['调', ['diao', 'tiao', 'zhou']],
    ['会', ['hui', 'kuai']],
    ['率', ['lv', 'shuai']],
    ['单', ['chan', 'dan', 'shan']],
    ['质', ['zhi']],
    ['零', ['ling']],
  ])('%s has all its readings', (char, readings) => {
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

  test('knows the characters of modern text, and those of the corpus', () => {
    expect(sounds.size).toBeGreaterThan(6760)
    expect([sounds.get('囍'), sounds.get('镕')]).toEqual([['xi'], ['rong']])
    expect(soundTable([]).has('囍')).toBe(false)
  })

  test('a syllable is of Latin letters, one of them a vowel', () => {
    for (const syllable of new Set([...sounds.values()].flat())) {
      expect(syllable).toMatch(/^[a-z]{0,2}[aeiouv][a-z]{0,3}$/)
    }
  })
})
