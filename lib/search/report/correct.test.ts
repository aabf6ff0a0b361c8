import { beforeAll, describe, expect, test } from 'vitest'
import { openSeed, type Seed } from './seed.fixture'

let seed: Seed
beforeAll(() => {
  seed = openSeed()
})
const correction = (query: string) => {
  const { correction, count, hits } = seed.search(query)
  const shown = hits.filter(({ tier }) => tier === 'sound').length
  return (
    correction && {
      text: correction.text,
      kind: correction.replaced[0]?.kind,
      count,
      isShown: shown > 0,
    }
  )
}

describe('what stands nowhere is read as what sounds the same', () => {
  test.each([
    ['质检总据', '质检总局'],
    ['行政复义', '行政复议'],
    ['塑画剂', '塑化剂'],
    ['支数平', '支树平'],
    ['质检总据 食品', '质检总局 食品'],
    ['年份:2011 质检总据 -化妆品', '年份:2011 质检总局 -化妆品'],
  ])('%s → %s, shown and not counted', (query, text) => {
    expect(correction(query)).toEqual({ text, kind: 'sound', count: 0, isShown: true })
  })

  test('with the way back: what was typed, as a phrase', () => {
    const { literal } = seed.search('质检总据 食品').correction ?? { literal: '' }
    expect(literal).toBe('“质检总据” 食品')
    expect(seed.search(literal).correction).toBeNull()
  })
})

describe('what looks alike or differs in one character', () => {
  test.each([
    ['塑化济', '塑化剂', 'sound'],
    ['末发生', '未发生', 'shape'],
    ['新闻发布厅', null, null],
    ['行政复仪案件', '行政复议案件', 'sound'],
    ['廉政风险防空', '廉政风险防控', 'sound'],
    ['廉政风险防范', '廉政风险防控', 'character'],
    ['廉政风险控防', '廉政风险防控', 'character'],
    // The likeliest slip goes first; each kind must lead to one string.
    ['质检总局局', '质检总局', 'character'],
    ['行政复议议', '行政复议', 'character'],
    ['听会证', '听证会', 'character'],
    ['质检局', '质检总局', 'character'],
    ['缺陷产品回', '缺陷产品召回', 'character'],
  ])('%s → %s', (query, text, kind) => {
    const found = correction(query)
    if (text === null) expect(found).toBeNull()
    else expect(found).toMatchObject({ text, kind, count: 0 })
  })
})

describe('of a clause that is like nothing as a whole, only the words that stand nowhere are corrected', () => {
  test.each([
    ['支树萍局长', '支树平局长', [['支树萍', '支树平']]],
    ['三公经废预算', '三公经费预算', [['经废', '经费']]],
    ['塑化济名单 台湾', '塑化剂名单 台湾', [['塑化济', '塑化剂']]],
    ['邮遍100088', '邮编100088', [['邮遍', '邮编']]],
    ['支樹萍局長', '支树平局長', [['支樹萍', '支树平']]],
    [
      '支树萍局长 王伟',
      '支树平局长 王炜',
      [
        ['支树萍', '支树平'],
        ['王伟', '王炜'],
      ],
    ],
  ])('%s → %s', (query, text, replaced) => {
    const { correction, count, hits } = seed.search(query)
    expect(correction?.text).toBe(text)
    expect(correction?.replaced.map(({ typed, found }) => [typed, found])).toEqual(replaced)
    expect(count).toBe(0)
    expect(hits[0]).toMatchObject({ tier: 'sound', standIns: replaced.map(([, found]) => found) })
  })

  test('the way back is the whole clause', () => {
    const { literal } = seed.search('支树萍局长 同志').correction ?? { literal: '' }
    expect(literal).toBe('“支树萍局长” 同志')
    expect(seed.search(literal).correction).toBeNull()
  })

  test('none of them may be like nothing, or a number', () => {
    for (const query of ['支树萍区块链', '支树萍99999']) expect(correction(query), query).toBeNull()
  })
})

test('never a phrase, a number, a Latin word, alternatives, or what is found anyway', () => {
  for (const query of [
    '“质检总据”',
    '99999',
    'oimm',
    '质检总据 OR 碳中和',
    '食品安全许可',
    '碳中和',
    '支树平 区块链',
  ]) {
    expect(correction(query), query).toBeNull()
  }
})

test('a figure is never corrected to another', () => {
  for (const query of ['二〇一三年', '三月二十二日', '第九届', '二零一二年四月', '二十三个']) {
    const found = correction(query)?.text ?? ''
    expect(found, query).toBe('')
  }
})

test('a correction that finds nothing is none', () => {
  for (const query of ['质检总据 章节:答复情况', '质检总据 -质检总局'])
    expect(correction(query), query).toBeNull()
})

test('chance is no sound: runs that cut words', () => {
  expect(correction('飞机')).toBeNull()
  expect(correction('火星')).toBeNull()
})

test('two characters, or single ones, are not heard if all are written otherwise', () => {
  expect(correction('射线')).toBeNull()
  expect(correction('书信')).toBeNull()
  expect(correction('王伟')).toMatchObject({ text: '王炜', kind: 'sound' })
})

test('traditional characters are read before they are heard', () => {
  expect(correction('行政復義')).toMatchObject({ text: '行政复议', kind: 'sound' })
})
