import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  ANYWHERE,
  buildCollection,
  lastAnswer,
  metaOf,
  searchCollection,
  type TestCollection,
} from './collection.fixture'
import { openCollection } from './open-collection'

const TEXTS = {
  food: '食品报告\n一、食品安全许可\n食品许可证由机关发放，安全检查另行安排。\n二、其他\n计算机共57,979台，OIML成员。税\n',
  law: '食品安全法\n食品安全许可由国家规定。\n',
  trade: '外貿報告\n一、概述\n質檢總局發放許可。\n塑化剂的检查。\n',
}
const METAS = {
  food: metaOf('食品报告', '卫生部', 2010),
  law: metaOf('食品安全法', '全国人大', 2015),
  trade: metaOf('外贸报告', '质检总局', 2011),
}

let collection: TestCollection
beforeAll(async () => {
  collection = await buildCollection(TEXTS, METAS)
})
afterAll(() => collection.remove())

const idsOf = async (query: string, facets = ANYWHERE) =>
  (await lastAnswer(collection, query, facets)).found.map(({ id }) => id)

describe('a search over all reports', () => {
  test.each([
    ['食品安全许可', ['food', 'law']],
    ['品安', ['food', 'law']],
    ['57979', ['food']],
    ['579', ['food']],
    ['979', []],
    ['oim', ['food']],
    ['税', ['food']],
    ['证', ['food']],
    ['"许可证"', ['food']],
    ['质检总局', ['trade']],
    ['質檢', ['trade']],
    ['发放 许可', ['food', 'trade']],
    ['许可 -国家', ['food', 'trade']],
    ['塑化剂 OR 国家', ['law', 'trade']],
    ['增塑剂', ['trade']],
    ['机关:卫生部 许可', ['food']],
    ['年份:2015 许可', ['law']],
    ['章节:概述 许可', ['trade']],
    ['常常', []],
    ['constructor', []],
    ['__proto__', []],
  ])('%s is found where it stands', async (query, ids) => {
    expect((await idsOf(query)).sort()).toEqual(ids)
  })

  test('hits have their anchors, sections and snippets, in document order', async () => {
    const { found } = await lastAnswer(collection, '食品许可')
    const food = found.find(({ id }) => id === 'food')
    expect(food).toMatchObject({
      title: '食品报告',
      agency: '卫生部',
      years: [2010],
      paragraphs: { value: 2, isExact: true },
    })
    expect(food?.hits.map(({ anchor }) => anchor)).toEqual(['s1', 's1-p1'])
    expect(food?.hits[1]).toMatchObject({
      path: '一、',
      heading: '食品安全许可',
      tier: 'literal',
      matches: 1,
    })
    expect(food?.hits[1]?.snippet.text).toContain('食品许可证')
  })

  test('of a heading that answers, what stands below it is shown', async () => {
    const { found } = await lastAnswer(collection, '食品安全许可')
    const [heading] = found.find(({ id }) => id === 'food')?.hits ?? []
    expect(heading).toMatchObject({ anchor: 's1', ownHeading: { ranges: [{ start: 2, end: 8 }] } })
    expect(heading?.snippet.text).toMatch(/^食品许可证由机关发放/)
    const [title] =
      (await lastAnswer(collection, '食品安全法')).found.find(({ id }) => id === 'law')?.hits ?? []
    expect(title).toMatchObject({
      anchor: 's0',
      ownHeading: { text: '食品安全法', ranges: [{ start: 0, end: 5 }] },
    })
    expect(title?.snippet.text).toMatch(/^食品安全许可由国家规定/)
  })

  test('a literal match comes before words that stand apart', async () => {
    const { found } = await lastAnswer(collection, '食品许可')
    expect(found.map(({ id }) => id)).toEqual(['food', 'law'])
  })

  test('facets choose reports; each is counted without regard to itself', async () => {
    expect(await idsOf('许可', { agency: '卫生部', year: null })).toEqual(['food'])
    expect(await idsOf('许可', { agency: null, year: 2011 })).toEqual(['trade'])
    const answer = await lastAnswer(collection, '许可', { agency: '卫生部', year: null })
    expect(answer.reports).toEqual({ value: 1, isExact: true })
    expect(answer.agencies.map(({ value, reports }) => [value, reports.value])).toEqual([
      ['全国人大', 1],
      ['卫生部', 1],
      ['质检总局', 1],
    ])
    expect(answer.years.map(({ value }) => value)).toEqual([2010])
  })

  test('queries that ask for nothing have no answer but a hint', async () => {
    expect(
      await searchCollection(await openCollection(collection.read, collection.root), '-许可'),
    ).toMatchObject([
      { query: { hint: 'only-exclusions' }, found: [], reports: { value: 0, isExact: true } },
    ])
  })
})

test('what is shown of a report stays; what is read later only counts', async () => {
  const filler = '本段讲述其他事项而已。'.repeat(30)
  const long = Array.from({ length: 60 }, (_, at) =>
    at % 12 === 0 ? `第${at}次许可。` : filler,
  ).join('\n')
  const collection = await buildCollection({ long: `报告\n${long}\n`, law: TEXTS.law })
  try {
    const answers = await searchCollection(
      await openCollection(collection.read, collection.root),
      '许可',
    )
    const shown = answers.flatMap(({ found }) => found.filter(({ id }) => id === 'long'))
    const anchors = shown.map(({ hits }) => hits.map(({ anchor }) => anchor))
    expect(new Set(anchors.map(String)).size).toBe(1)
    expect(anchors[0]?.length).toBeLessThan(5)
    expect(shown.at(-1)?.paragraphs).toEqual({ value: 5, isExact: true })
  } finally {
    collection.remove()
  }
})

test('reads only what a query needs', async () => {
  const tools = await openCollection(collection.read, collection.root)
  collection.log.length = 0
  await searchCollection(tools, '塑化剂的检查')
  const texts = collection.log.filter((name) => name.startsWith('texts/'))
  expect(texts).toHaveLength(1)
  collection.log.length = 0
  await searchCollection(tools, '塑化剂的检查')
  expect(collection.log).toEqual([])
})
