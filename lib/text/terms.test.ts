import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from './any-text.fixture'
import { fold } from './fold'
import { bigramsOf, gramRunsOf, runsOf, viewTerms } from './terms'
import { paragraphViews } from './views'

function termsOf(text: string): string[] {
  return paragraphViews(text)
    .flatMap((view) => [...viewTerms(view)])
    .sort()
}

describe('runsOf', () => {
  test('finds numbers with point and per cent sign, and Latin words, in order', () => {
    expect(runsOf('iso9001占35.3%，oiml1.2.3')).toEqual([
      { text: 'iso', start: 0, end: 3 },
      { text: '9001', start: 3, end: 7 },
      { text: '35.3%', start: 8, end: 13 },
      { text: 'oiml', start: 14, end: 18 },
      { text: '1.2.3', start: 18, end: 23 },
    ])
  })

  test('a point that ends a sentence is no part of a number', () => {
    expect(runsOf('共3. 5.').map((run) => run.text)).toEqual(['3', '5'])
  })

  test('runs stand where they say, in order and apart', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text } = fold(source)
        const runs = runsOf(text)
        runs.forEach((run, i) => {
          expect(text.slice(run.start, run.end)).toBe(run.text)
          expect(run.start).toBeGreaterThanOrEqual(runs[i - 1]?.end ?? 0)
        })
      }),
    )
  })
})

test('gram runs break at digits, Latin and sentence marks', () => {
  expect(gramRunsOf('质检2011年，公开a局。𠮷')).toEqual([
    ['质', '检'],
    ['年'],
    ['公', '开'],
    ['局'],
    ['𠮷'],
  ])
  expect(gramRunsOf('')).toEqual([])
})

test('bigrams are the neighbouring pairs', () => {
  expect(bigramsOf(['质', '检', '局'])).toEqual(['质检', '检局'])
  expect(bigramsOf(['质'])).toEqual([])
})

describe('viewTerms', () => {
  test('has characters, pairs and runs', () => {
    expect(termsOf('质检57,979件')).toEqual(['57979', '件', '检', '质', '质检'].sort())
  })

  test('pairs cross marks that the loose view drops, but no sentence mark', () => {
    expect(termsOf('胜、创')).toContain('胜创')
    expect(termsOf('胜，创')).not.toContain('胜创')
  })

  test('knows a run that a mark cut, whole and in its parts', () => {
    expect(termsOf('3.“5').sort()).toEqual(['3', '3.5', '5'])
    expect(termsOf('35“%')).toEqual(expect.arrayContaining(['35', '35%']))
  })

  test('knows doubled characters', () => {
    expect(termsOf('人人常常')).toEqual(['人', '人人', '人常', '常', '常常'].sort())
  })

  test('every pair of Han neighbours of a text is a term', () => {
    const text = fc.string({ unit: fc.constantFrom(...'质检公开年、“”2a。'), maxLength: 12 })
    fc.assert(
      fc.property(text, (source) => {
        const terms = termsOf(source)
        const pairs = [...source.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map((match) => match[1])
        expect(terms).toEqual(expect.arrayContaining(pairs))
      }),
    )
  })
})
