import { beforeAll, describe, expect, test } from 'vitest'
import { CONTENT } from '@/lib/pipeline/paths'
import { loadDictionary } from '@/lib/pipeline/content/dictionary'
import { createIndexer } from './index-in-memory.fixture'
import { metaWith } from '@/lib/report/meta.fixture'
import { parseReport } from '@/lib/report/parse-report'
import { PROTOTYPE_NAMES } from '@/lib/text/hostile-text.fixture'
import { reportSource } from './report-source'
import { createSearch, type Search } from './search'

/* Names that every object has are words like any other, in a report as in a query. */

const TEXT = `constructor 报告
一、__proto__
${PROTOTYPE_NAMES.map((name) => `本段讲 ${name}，与许可无关。`).join('\n')}
二、toString
constructor 与 valueOf 都是词。
`
const report = parseReport('constructor', TEXT, {
  ...metaWith(),
  agency: '__proto__',
  title: 'toString',
  period: '2011-01-01',
})
const texts = report.paragraphs.map(({ text }) => text.toLowerCase())

let search: Search
beforeAll(() => {
  const { tools } = createIndexer(loadDictionary(CONTENT), CONTENT)(report)
  search = createSearch(reportSource(report), {
    ...tools,
    synonyms: [['constructor', '__proto__'], ...tools.synonyms],
  })
})

const idsOf = (query: string) =>
  search(query)
    .hits.filter(({ tier }) => tier === 'literal')
    .map(({ id }) => id)
    .sort((a, b) => a - b)
const holders = (word: string) =>
  texts.flatMap((text, id) =>
    new RegExp(`(?<![a-z])${word.toLowerCase()}`).test(text) ? [id] : [],
  )

describe.each(PROTOTYPE_NAMES)('%s', (name) => {
  test('is found where it stands', () => {
    expect(holders(name).length).toBeGreaterThan(0)
    expect(idsOf(name)).toEqual(holders(name))
    expect(idsOf(`“${name}”`)).toEqual(holders(name))
    expect(idsOf(name.slice(0, -1))).toEqual(holders(name.slice(0, -1)))
  })

  test('excludes, and is one of several', () => {
    expect(idsOf(`许可 -“${name}”`)).toEqual(
      holders('许可').filter((id) => !holders(name).includes(id)),
    )
    expect(
      search(`许可 ${name}`)
        .hits.filter(({ tier }) => tier === 'words')
        .map(({ id }) => id),
    ).toEqual(holders(name).filter((id) => holders('许可').includes(id)))
  })
})

test('a section, an agency and a synonym of such a name', () => {
  const heading = report.paragraphs.findIndex(({ text }) => text.startsWith('二、'))
  expect(idsOf('章节:tostring 词')).toEqual([heading + 1])
  expect(idsOf('机关:__proto__ 词')).toEqual(holders('词'))
  expect(idsOf('机关:constructor 词')).toEqual(holders('词'))
  expect(idsOf('机关:hasOwnProperty 词')).toEqual([])
  expect(search('__proto__').hits.some(({ tier }) => tier === 'synonym')).toBe(true)
})
