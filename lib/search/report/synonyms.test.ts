import { beforeAll, describe, expect, test } from 'vitest'
import { parseReport } from '@/lib/report/parse-report'
import { reportSource } from './report-source'
import { createScan } from '@/lib/search/match/retrieve'
import { createSearch } from './search'
import { openSeed, type Seed } from './seed.fixture'

let seed: Seed
beforeAll(() => {
  seed = openSeed()
})

/** A search over lines that are each a paragraph, with the first report's words and synonyms. */
function searchLines(...lines: string[]) {
  const meta = { ...seed.report.meta, errata: [] }
  const source = reportSource(parseReport('r', ['报告', ...lines].join('\n'), meta))
  const { tools } = seed
  const search = createSearch(source, { ...tools, retrieve: createScan(source.paragraphs.length) })
  return { search }
}
const tiers = (hits: ReturnType<Seed['search']>['hits']) =>
  hits.map(({ tier, standIns }) => [tier, ...standIns].join(' '))

describe('what means the same', () => {
  test('is found for a whole clause, and named as it stands', () => {
    expect(tiers(seed.search('邮政编码').hits)).toEqual(['synonym 邮编'])
    expect(tiers(seed.search('aqsiq').hits)[0]).toMatch(/^synonym .*质检总局/)
  })

  test('is found for a word of a clause', () => {
    const { hits, count } = seed.search('2011年政府信息公开工作年报')
    expect(count).toBeGreaterThan(0)
    expect(hits[0]).toMatchObject({ tier: 'synonym', standIns: ['年度报告'] })
  })

  test('comes after what is as typed, and the rest of an AND must be there, too', () => {
    const { hits } = seed.search('国家质检总局')
    expect(hits[0]?.tier).toBe('literal')
    expect(hits.at(-1)?.tier).toBe('synonym')
    expect(seed.search('邮政编码 塑化剂').count).toBe(0)
  })

  test('is not what a phrase asks for', () => {
    expect(seed.search('“邮政编码”').count).toBe(0)
  })

  test('in everyday words and those of other regions', () => {
    expect(tiers(seed.search('老百姓').hits)[0]).toBe('synonym 群众')
    expect(tiers(seed.search('影印機').hits)[0]).toBe('synonym 复印机')
    expect(tiers(seed.search('惩防体系').hits)[0]).toBe('synonym 惩治和预防腐败体系')
  })

  test('does not cut a word that goes on outside it, but may be a part of one', () => {
    expect(searchLines('2023年报告如下').search('年度报告').count).toBe(0)
    expect(searchLines('提起行政诉讼').search('打官司').count).toBe(1)
  })

  test('does not count the shorter of two that stand in one place', () => {
    const [hit] = searchLines('国家质检总局公告').search('aqsiq').hits
    expect(hit).toMatchObject({
      tier: 'synonym',
      standIns: ['国家质检总局'],
      ranges: [{ start: 0, end: 6 }],
    })
  })
})
