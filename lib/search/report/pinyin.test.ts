import { beforeAll, describe, expect, test } from 'vitest'
import { readPinyin } from '@/lib/search/correct/pinyin'
import { reportSource } from './report-source'
import { createSearch } from './search'
import { openSeed, type Seed } from './seed.fixture'

let seed: Seed
beforeAll(() => {
  seed = openSeed()
})

/** The matches of a query by its sound: tier and words. */
function heard(query: string) {
  const { hits } = seed.search(query)
  const shown = hits.filter(({ tier }) => tier === 'pinyin')
  return [...new Set(shown.flatMap(({ standIns }) => standIns))].sort()
}

describe('pinyin finds the text that is spelled so', () => {
  test.each([
    ['suhuaji', ['塑化剂']],
    ['su hua ji', ['塑化剂']],
    ['SuHuaJi', ['塑化剂']],
    ["su'hua'ji", ['塑化剂']],
    ['sùhuàjì', ['塑化剂']],
    ['zhishuping', ['支树平']],
    // Initials.
    ['shj', ['塑化剂']],
    ['sgjf', ['三公经费']],
    // 行 is háng and xíng, but in 行政 xíng only.
    ['yinhang', []],
    ['xingzhengfuyi', ['行政复议']],
    ['hangzhengfuyi', []],
    // Words within 党组书记.
    ['shuji', ['书记']],
  ])('%s', (query, expected) => {
    expect(heard(query)).toEqual(expected)
  })

  test('all letters together before some of them apart', () => {
    const { hits } = seed.search('zhijian zongju')
    const isTogether = hits
      .filter(({ tier }) => tier === 'pinyin')
      .map(({ standIns }) => standIns.join() === '质检总局')
    expect(isTogether).toEqual([...isTogether].sort().reverse())
    expect(new Set(isTogether).size).toBe(2)
  })

  test('with other clauses', () => {
    expect(seed.search('suhuaji 台湾').count).toBe(1)
    expect(seed.search('suhuaji -台湾').count).toBe(0)
  })
})

describe('what is no pinyin', () => {
  test('one syllable, two initials, capitals only', () => {
    for (const query of ['su', 'zhi', 'sg', 'SGJF']) expect(heard(query)).toEqual([])
  })

  test('Han never finds Han of the same pinyin in a tier that counts', () => {
    expect(seed.search('塑画剂').count).toBe(0)
  })

  test('letters that stand in the text are taken at their word', () => {
    expect(seed.search('oiml').hits.every(({ tier }) => tier !== 'pinyin')).toBe(true)
  })

  test('a run that begins within a word', () => {
    // 化剂 of 塑化剂; 报告 of 年度报告 where that is one word.
    expect(heard('huaji')).not.toContain('化剂')
  })
})

test('short syllables apart ask for the sounds as long ones do', () => {
  const cold = createSearch(reportSource(seed.report), { ...seed.tools, sounds: null })
  expect(cold('ti ji').wants).toBe('sounds')
  expect(cold('zhijian').wants).toBe('sounds')
  expect(cold('oiml').wants).toBeNull()
  expect(seed.search('ti xi').count).toBeGreaterThan(0)
  expect(seed.search('ti xi -食品').count).toBe(seed.search('tixi -食品').count)
})

test.each([
  ['zhi shu ping', 'zhishuping'],
  ['lǜ', null],
  ['lüshi', 'lvshi'],
  ['xi’an', 'xian'],
  ['ｚｈｉｊｉａｎ', 'zhijian'],
  ['质检', null],
  ['a1b', null],
  ['a1bc', 'a1bc'],
  ['质检zongju', '质检zongju'],
  ['', null],
])('letters of “%s”: %s', (typed, letters) => {
  expect(readPinyin(typed)).toBe(letters)
})
