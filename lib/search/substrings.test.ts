import { beforeAll, expect, test } from 'vitest'
import { fold } from '@/lib/text/fold'
import { openSeed, type Seed } from './seed.fixture'

/*
 * The first promise, over the whole report: every string of 2 to 6 Han characters that stands in it
 * is found in every paragraph that has it, and in no other. The oracle knows nothing of the index:
 * it looks through folded text without its transparent marks.
 */

const LENGTHS = [2, 3, 4, 5, 6]
const NOISE = '相关公司股票走势'
const BREAK = '\n'

let seed: Seed
let texts: string[]
beforeAll(() => {
  seed = openSeed()
  texts = seed.report.paragraphs.map(({ text, errata }) => {
    const readings = errata.flatMap(({ start, end, reading }) =>
      reading === null ? [] : [text.slice(0, start) + reading + text.slice(end)],
    )
    return [text.replace(NOISE, BREAK), ...readings]
      .map((version) => version.split(BREAK).map(bare).join(BREAK))
      .join(BREAK)
  })
})

function bare(text: string): string {
  return fold(text).text.replace(/["()《》·、 ]/g, '')
}

function hanSubstrings(): string[] {
  const found = new Set<string>()
  for (const { text } of seed.report.paragraphs) {
    for (const [run] of text.replace(NOISE, BREAK).matchAll(/\p{Script=Han}+/gu)) {
      for (const length of LENGTHS) {
        for (let at = 0; at + length <= run.length; at++) found.add(run.slice(at, at + length))
      }
    }
  }
  return [...found]
}

test('every Han substring is found where it is, and only there', () => {
  const substrings = hanSubstrings()
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
  const wrong = hanSubstrings().filter((substring) =>
    seed.search(substring).hits.some(({ id, tier, ranges }) => {
      const paragraph = seed.report.paragraphs[id]
      if (tier !== 'literal' || !paragraph || paragraph.anchor === 'end-p2') return false
      return ranges.some(({ start, end }) => bare(paragraph.text.slice(start, end)) !== substring)
    }),
  )
  expect(wrong).toEqual([])
})
