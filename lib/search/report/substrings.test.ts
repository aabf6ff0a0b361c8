import { beforeAll, expect, test } from 'vitest'
import { bare, hanSubstrings, readableText } from './scan-oracle.fixture'
import { openSeed, type Seed } from './seed.fixture'

/*
 * The first promise, over the whole report: every string of 2 to 6 Han characters in it is found in
 * every paragraph that has it, and in no other. The oracle knows nothing of the index: it scans
 * folded text without its transparent marks.
 */

let seed: Seed
let texts: string[]
beforeAll(() => {
  seed = openSeed()
  texts = seed.report.paragraphs.map(readableText)
})

const substringsOfSeed = () => hanSubstrings(seed.report, 2, 6)

test('every Han substring is found where it is, and only there', () => {
  const substrings = substringsOfSeed()
  expect(substrings.length).toBeGreaterThan(16_000)
  const wrong = substrings.filter((substring) => {
    const expected = texts.flatMap((text, id) => (text.includes(substring) ? [id] : []))
    const literal = seed
      .search(substring)
      .hits.filter(({ tier }) => tier === 'literal')
      .map(({ id }) => id)
      .sort((a, b) => a - b)
    return expected.length === 0 || literal.join() !== expected.join()
  })
  expect(wrong).toEqual([])
})

test('every range of every hit shows the substring, read without marks', () => {
  const wrong = substringsOfSeed().filter((substring) =>
    seed.search(substring).hits.some(({ id, tier, ranges }) => {
      const paragraph = seed.report.paragraphs[id]
      if (tier !== 'literal' || !paragraph || paragraph.anchor === 'end-p2') return false
      return ranges.some(({ start, end }) => bare(paragraph.text.slice(start, end)) !== substring)
    }),
  )
  expect(wrong).toEqual([])
})
