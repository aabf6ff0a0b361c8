import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from './any-text.fixture'
import { fold } from './fold'
import { hasTransparentMark, loose } from './loose'
import { mapIdentity } from './mapped-text'

const LATIN = /^[\p{Script=Latin}\p{M}]$/u

function looseText(source: string): string {
  return loose(fold(source)).text
}

describe('loose', () => {
  test.each([
    ['汽车“三包”', '汽车三包'],
    ['以质取胜、创先争优', '以质取胜创先争优'],
    ['《条例》（试行）', '条例试行'],
    ['阿·乙', '阿乙'],
    ['2011 年 12 月', '2011年12月'],
    ['1、a', '1a'],
    ['“ 三公 ”（《经费》）', '三公经费'],
  ])('drops marks: %s → %s', (source, text) => {
    expect(looseText(source)).toBe(text)
  })

  test.each([
    ['1、2', '1、2'],
    ['1、“2', '1、"2'],
    ['iso 9001', 'iso9001'],
    ['a b', 'a b'],
    ['é (b)', 'é (b'],
  ])('keeps them between digits and between letters: %s → %s', (source, text) => {
    expect(looseText(source)).toBe(text)
  })

  test('keeps sentence marks and dashes', () => {
    expect(looseText('完。始！问？分；列：，-~')).toBe('完。始!问?分;列:，-~')
  })

  test('leads back to the source of what it was made from', () => {
    const source = '汽车“㈠包”'
    const { text, starts, ends } = loose(fold(source))
    expect(text).toBe('汽车一包')
    expect(source.slice(starts[2], ends[3])).toBe('㈠包')
    const folded = fold(source).text
    expect(loose(mapIdentity(folded)).starts).toEqual([0, 1, 4, 6])
  })

  test('leaves no mark but between digits or letters, and the rest in order', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const strict = fold(source).text
        const { text } = loose(mapIdentity(strict))
        const bare = (value: string) => value.replace(/["()《》·、 ]/g, '')
        expect(bare(text)).toBe(bare(strict))
        const runs = text.matchAll(/(?<=(.?))(?<!["()《》·、 ])["()《》·、 ]+(.?)/gsu)
        for (const [run, before = '', after = ''] of runs) {
          const sides = [before, after].map((side) =>
            /^\d$/.test(side) ? 'digit' : LATIN.test(side),
          )
          expect(sides, run).toSatisfy(
            ([left, right]: unknown[]) => left === right && left !== false,
          )
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('loosening a loose text changes nothing', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const text = looseText(source)
        expect(loose(mapIdentity(text)).text).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })
})

test.each([
  ['(十)', true],
  ['"三公"', true],
  ['甲、乙', true],
  ['阿·乙', true],
  ['三公 经费', false],
  ['2011-12', false],
])('hasTransparentMark %s: %s', (folded, expected) => {
  expect(hasTransparentMark(folded)).toBe(expected)
})
