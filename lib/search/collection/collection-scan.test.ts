import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isInsideRun } from '@/lib/text/characters'
import { looseText } from '@/lib/text/loose-text'
import { buildCollection, searchCollection, type TestCollection } from './collection.fixture'
import type { CollectionTools } from './collection-tools'
import { openCollection } from './open-collection'

/*
 * The search finds exactly the paragraphs that a plain scan finds: nothing is missed, nothing
 * invented.
 */

const SENTENCES = [
  '食品安全许可由质检总局负责，2011年共57,979件。',
  '各地“三公经费”支出35.3亿元，同比增长94%。',
  'OIML与ISO的标准，人人有责；常常检查。',
  '计量、标准、检验检疫。',
  '行政复议1,234件，诉讼94件。',
  '（一）公开目录。',
  '税',
  '许可证的发放和检查由各地质检机构负责，有关情况定期公开，接受社会监督。',
]
const REPORTS = 24
const PARAGRAPHS = 30

/** Reports of sentences in an order that differs from one to the next. */
const texts = Object.fromEntries(
  Array.from({ length: REPORTS }, (_, report) => [
    `r${String(report).padStart(2, '0')}`,
    [
      `报告${report}`,
      ...Array.from({ length: (report % PARAGRAPHS) + 1 }, (_, i) =>
        [0, 1]
          .map(
            (step) => SENTENCES[(report * 7 + i * (report % 3) + step * 3 + i) % SENTENCES.length],
          )
          .join(''),
      ),
    ].join('\n'),
  ]),
)

let collection: TestCollection
let tools: CollectionTools
beforeAll(async () => {
  collection = await buildCollection(texts)
  tools = await openCollection(collection.read, collection.root)
})
afterAll(() => collection.remove())

/** Whether a string occurs in a folded text, not beginning within a number or a word. */
function stands(text: string, query: string): boolean {
  for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1)) {
    if (!isInsideRun(text, at)) return true
  }
  return false
}

test('any string of the texts', async () => {
  const lines = Object.values(texts).flatMap((text) => text.split('\n'))
  const piece = fc
    .tuple(fc.constantFrom(...lines), fc.nat(), fc.integer({ min: 1, max: 24 }))
    .map(([line, start, length]) => line.slice(start % line.length).slice(0, length))
    // The query is one clause, without marks that make it one of several.
    .filter((text) => /^[\p{Script=Han}0-9a-z]+$/iu.test(text))
  await fc.assert(
    fc.asyncProperty(piece, async (typed) => {
      const query = looseText(typed)
      const expected = Object.entries(texts).flatMap(([id, text]) =>
        text.split('\n').some((line) => stands(looseText(line), query)) ? [id] : [],
      )
      const answer = (await searchCollection(tools, `"${typed}"`, undefined, REPORTS / 10 + 1)).at(
        -1,
      )
      expect(answer?.found.map(({ id }) => id).sort()).toEqual(expected)
      expect(answer?.reports).toEqual({ value: expected.length, isExact: true })
      expect(answer?.hasMore).toBe(false)
    }),
    { numRuns: 300 },
  )
})

describe('with terms in thousands of paragraphs, whose postings are files of their own', () => {
  const LINES = 160
  const ENDS = ['税务', '环境', '质检', '卫生', '教育']
  const many = Object.fromEntries(
    Array.from({ length: 25 }, (_, report) => [
      `m${String(report).padStart(2, '0')}`,
      Array.from(
        { length: LINES },
        (_, i) =>
          `${i % 9 === report % 9 ? '公开' : ''}应当报告有关规定${ENDS[(i * 7 + report) % ENDS.length] ?? ''}${(i * report) % 41}`,
      ).join('\n'),
    ]),
  )
  let large: TestCollection
  beforeAll(async () => {
    large = await buildCollection(many)
  })
  afterAll(() => large.remove())

  test.each([
    '应当',
    '有关规定',
    '应当报告有关规定税务3',
    '规定税务',
    '公开应当',
    '公开 规定',
    '应当 卫生40',
    '报告有',
    '当',
    '"关规"',
    '公开应当报告有关规定环境1',
  ])('%s', async (typed) => {
    const clauses = typed.replaceAll('"', '').split(' ')
    const expected = Object.entries(many).flatMap(([id, text]) =>
      text.split('\n').some((line) => clauses.every((clause) => stands(line, clause))) ? [id] : [],
    )
    const opened = await openCollection(large.read, large.root)
    const answer = (await searchCollection(opened, typed, undefined, 4)).at(-1)
    const literal = answer?.found.filter(({ hits }) =>
      hits.some(({ tier }) => tier === 'literal' || clauses.length > 1),
    )
    expect(literal?.map(({ id }) => id).sort()).toEqual(expected)
  })

  test('the postings of common terms stay where they are if others suffice', async () => {
    const opened = await openCollection(large.read, large.root)
    large.log.length = 0
    await searchCollection(opened, '公开应当')
    const sizes = await Promise.all(
      large.log.filter((name) => name.startsWith('terms/')).map(large.read),
    )
    expect(sizes.some((json) => json.includes('"term":'))).toBe(false)
  })
})
