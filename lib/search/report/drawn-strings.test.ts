import { beforeAll, expect, test } from 'vitest'
import { CONTENT } from '@/lib/pipeline/paths'
import { loadDictionary } from '@/lib/pipeline/content/dictionary'
import { createIndexer } from './index-in-memory.fixture'
import { seededRandom } from '@/lib/text/random.fixture'
import { readSharedTexts, withoutSharedTexts } from '@/lib/pipeline/content/shared-texts.fixture'
import { metaWith } from '@/lib/report/meta.fixture'
import { parseReport } from '@/lib/report/parse-report'
import { describeWhere } from '@/lib/text/where-there.fixture'
import { drawAll, drawSome, type Drawn } from './drawn-strings.fixture'
import { isCounted, type Hit } from '@/lib/search/match/hit'
import { reportSource } from './report-source'
import { createSearch, type Search } from './search'
import { openSeed } from './seed.fixture'

/*
 * The first promise, by an oracle that knows nothing of folding: a string drawn from a text as a
 * reader sees it, and typed, is found where it was drawn.
 */

const DRAWN_OF_EACH = 300

let index: ReturnType<typeof createIndexer>
beforeAll(() => {
  index = createIndexer(loadDictionary(CONTENT), CONTENT)
})

/** The drawn strings that were not found at their place. */
function missed(search: Search, drawn: Iterable<Drawn>): string[] {
  const answers = new Map<string, readonly Hit[]>()
  const missing: string[] = []
  for (const { typed, id, start, end } of drawn) {
    const hits = answers.get(typed) ?? search(typed).hits.filter(isCounted)
    answers.set(typed, hits)
    const hit = hits.find((one) => one.id === id)
    if (!hit?.ranges.some((range) => range.start < end && start < range.end)) missing.push(typed)
  }
  return missing
}

function openText(name: string, text: string) {
  const report = parseReport(name, text, metaWith([]))
  return { report, search: createSearch(reportSource(report), index(report).tools) }
}

test('every string of the seed', () => {
  const { report, search } = openSeed()
  const drawn = [...drawAll(report.paragraphs)]
  expect(drawn.length).toBeGreaterThan(80_000)
  expect(missed(search, drawn)).toEqual([])
})

test('every string of a text with what texts are written with', () => {
  const { report, search } = openText(
    'kinds',
    `各类文字报告
1.2016年新建学校12所，2.20%的学生受益。
2.20家企业获奖；其中①2011年完成3家，②2012年完成17家¹。
共57 979件，拨款138\u00a0000元，收入1，234，567元，支出1,234,567.89元。
比例为3∶1，中国─上海合作组织——成员国⸺观察员…等等⋯⋯
努尔．买买提、阿不都˙热合曼。
市⻓讲话，戸籍與靑年，乾隆年间。
自2012 年 3 月 21 日起，气温-5℃，增长-3.2%，PM₂.₅ 为 35 ㎍/m³。
章节：食品 年份:2011 “没有另一半的引号 “有的”引号" A OR B | C AND D + E -化妆品
第二十七条之一 （一）适用 附件八 ½ Ⅳ类 ⅣA级 100㎡2元
`,
  )
  expect(missed(search, drawAll(report.paragraphs))).toEqual([])
})

const collection = readSharedTexts()
describeWhere(withoutSharedTexts(), 'strings of the shared texts', () => {
  test.each(collection)('$name', ({ name, text }) => {
    const { report, search } = openText(name, text)
    expect(
      missed(
        search,
        drawSome(report.paragraphs, DRAWN_OF_EACH, seededRandom(Number.parseInt(name, 10))),
      ),
    ).toEqual([])
  })
})
