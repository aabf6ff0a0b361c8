import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { describeWhere, sharedData, withoutShared } from '@/lib/text/where-there.fixture'
import { loadDictionary } from '@/lib/pipeline/content/dictionary'
import { CONTENT } from '@/lib/pipeline/paths'
import { readText } from '@/lib/pipeline/content/read-text'
import { soundTable } from '@/lib/pipeline/content/sound-table'
import { createIndexer } from './index-in-memory.fixture'
import { metaWith } from '@/lib/report/meta.fixture'
import { parseReport } from '@/lib/report/parse-report'
import type { Report } from '@/lib/report/types'
import { EXAMPLE_KINDS, type Examples } from './example-kinds'
import { makeExamples } from './examples'
import { reportSource } from './report-source'
import { createSearch, type Search } from './search'
import { openSeed } from './seed.fixture'
import type { SearchTools } from '@/lib/search/match/source'
import { NO_SOUNDS } from '@/lib/text/sounds'

const seed = openSeed()

function examplesOf(report: Report, tools: SearchTools, search: Search): Examples {
  const steps = makeExamples(reportSource(report), tools, search)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

const indexer = createIndexer(loadDictionary(CONTENT), CONTENT)

function open(text: string) {
  const report = parseReport('a', text, metaWith())
  const { tools: indexed, texts, words } = indexer(report)
  const tools: SearchTools = { ...indexed, sounds: soundTable(texts, words) }
  return { report, tools, search: createSearch(reportSource(report), tools) }
}

/** Every example finds something: as typed or as the help says, or leads to a section. */
function expectAllFind(examples: Examples, search: Search) {
  for (const query of Object.values(examples).flat()) {
    const { count, jumps, correction } = search(query)
    expect(count > 0 || jumps.length > 0 || correction !== null, query).toBe(true)
  }
}

test('the first report has examples of every kind', () => {
  const examples = examplesOf(seed.report, seed.tools, seed.search)
  expect(Object.keys(examples)).toEqual([...EXAMPLE_KINDS])
  expectAllFind(examples, seed.search)
  expect(examplesOf(seed.report, seed.tools, seed.search)).toEqual(examples)
})

const STATUTE = `中华人民共和国城市绿化办法
第一章　总则
第一条　为了加强城市绿化管理，改善生态环境，制定本办法。
第二条　城市绿化的规划、建设和养护，适用本办法。
第三条　县级人民政府负责本行政区域的绿化工作，并将养护经费列入财政预算。
第二章　建设
第四条　建设项目的绿化面积不得少于30%，自2012年3月21日起施行。
第五条　养护单位应当建立档案，注明植物名称、养护责任人。
`

const TRADITIONAL = `交通報告
一、鐵路建設
本年新建鐵路1,205公里，運輸旅客增加35.5%。鐵路運輸安全。
二、公路管理
公路養護經費由財政負擔，運輸企業共57,979家。民國一〇一年三月發布。
`

const SHORT = '通知\n各单位：请于周五前报送材料。\n'

test.each([
  [
    'a statute',
    STATUTE,
    ['words', 'phrase', 'either', 'exclusion', 'place', 'date', 'pinyin', 'script'],
  ],
  ['a report in traditional script', TRADITIONAL, ['words', 'phrase', 'place', 'number', 'pinyin']],
  ['a notice of two lines', SHORT, []],
  ['a text without words', '1\n\n。\n', []],
])('%s has examples of its own, and all of them find', (_, text, kinds) => {
  const { report, tools, search } = open(text)
  const examples = examplesOf(report, tools, search)
  expectAllFind(examples, search)
  expect(Object.keys(examples)).toEqual(expect.arrayContaining(kinds))
})

test('without an index there are examples that need none', () => {
  const examples = examplesOf(
    seed.report,
    { ...seed.tools, segment: (run) => [...run], synonyms: [], sounds: NO_SOUNDS },
    seed.scan,
  )
  expectAllFind(examples, seed.scan)
  expect(examples.place).toBeDefined()
  expect(examples.pinyin).toBeUndefined()
})

const COLLECTION = ['corpus', 'reports']

describeWhere(withoutShared(...COLLECTION), 'of the shared reports', () => {
  const files = readdirSync(sharedData(...COLLECTION)).filter((name) => name.endsWith('.txt'))

  test.each(files.filter((_, i) => i % 4 === 0))('%s', (name) => {
    const { report, tools, search } = open(readText(sharedData(...COLLECTION, name)).text)
    const examples = examplesOf(report, tools, search)
    expectAllFind(examples, search)
    expect(Object.keys(examples).length).toBeGreaterThanOrEqual(6)
  })
})
