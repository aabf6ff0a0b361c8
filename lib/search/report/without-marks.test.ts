import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { metaWith } from '@/lib/report/meta.fixture'
import { parseReport } from '@/lib/report/parse-report'
import { isCounted } from '@/lib/search/match/hit'
import { reportSource } from './report-source'
import { createScan } from '@/lib/search/match/retrieve'
import { createSearch } from './search'
import { openSeed, type Seed } from './seed.fixture'
import { scanTools } from '@/lib/search/match/source'

let seed: Seed
beforeAll(() => {
  seed = openSeed()
})

/** The matches of a query in a text, by tier and as written there. */
function find(text: string, query: string): string[] {
  const report = parseReport('r', `报告\n${text}`, metaWith([]))
  const tools = { ...scanTools(createScan(report.paragraphs.length)), segment: seed.segment }
  const { hits } = createSearch(reportSource(report), tools)(query)
  return hits.filter(isCounted).flatMap(({ id, tier, ranges }) => {
    const source = report.paragraphs[id]?.text ?? ''
    return ranges.map(({ start, end }) => `${tier} ${source.slice(start, end)}`)
  })
}

describe('marks that the text has not, or has otherwise', () => {
  test.each([
    ['依据政府信息公开条例', '《政府信息公开条例》', ['unmarked 政府信息公开条例']],
    ['公开“三公经费”情况', '（三公经费）', ['unmarked 三公经费']],
    ['质检总局AQSIQ', '质检总局（AQSIQ）', ['unmarked 质检总局AQSIQ']],
    ['质检总局，即AQSIQ。', '质检总局（AQSIQ）', ['words 质检总局', 'words AQSIQ']],
    ['食品、药品', '食品，药品', ['unmarked 食品、药品']],
    ['食品；药品！', '“食品药品！', ['unmarked 食品；药品']],
    ['食品药品', '【食品】药品？', ['unmarked 食品药品']],
    ['第一，公开；第二，监督', '公开。第二：监督', ['unmarked 公开；第二，监督']],
    ['北京—上海', '北京：上海', ['unmarked 北京—上海']],
    ['受理1、2类', '受理1，2类', ['unmarked 受理1、2类']],
    ['收费标准', '“收费标准', ['unmarked 收费标准']],
    ['收费标准', '收费标准”', ['unmarked 收费标准']],
    ['公开有关食品许可', '《食品》 公开', ['words 公开', 'words 食品']],
    ['会议，由局长主持研究', '会议由局长主持，研究', ['unmarked 会议，由局长主持研究']],
    ['食品和药品', '食品+药品', ['words 食品', 'words 药品']],
    ['食品和药品', '+食品 +药品', ['words 食品', 'words 药品']],
    ['食品和药品', '食品＆药品', ['words 食品', 'words 药品']],
    ['互联网+政务', '互联网+政务', ['literal 互联网+政务']],
  ])('%s ? %s', (text, query, found) => {
    expect(find(text, query)).toEqual(found)
  })

  test.each([
    // As typed comes first.
    ['《公开条例》和公开条例', '《公开条例》', ['literal 《公开条例》']],
    // A phrase is taken at its word.
    ['公开条例', '“《公开条例》”', []],
    // Numbers stay what they are, and noise stays cut out.
    ['受理12类', '受理1、2类', []],
    ['共2.20家', '共220家', []],
    ['增长5%', '增长-5%', []],
    ['气温5℃', '气温-5℃', []],
    ['食，品安全', '食品，安全', []],
  ])('%s ? %s', (text, query, found) => {
    expect(find(text, query).filter((hit) => !hit.startsWith('words'))).toEqual(found)
  })
})

describe('in the first report', () => {
  test.each(['《政府信息公开条例》', '（三公经费）', '【食品】', '质检总局（AQSIQ）'])(
    '%s',
    (query) => {
      const { count, isUnmarked } = seed.search(query)
      expect({ isUnmarked, isFound: count > 0 }).toEqual({ isUnmarked: true, isFound: true })
    },
  )

  test('counts what the query without the marks counts', () => {
    for (const [query, plain] of [
      ['【食品】', '食品'],
      ['《政府信息公开条例》', '政府信息公开条例'],
      ['（收费）：减免', '收费 减免'],
    ] as const) {
      expect(seed.search(query).count, query).toBe(seed.search(plain).count)
    }
  })

  test('a phrase, and what is found as typed, are not taken without their marks', () => {
    for (const query of ['“《政府信息公开条例》”', '“三公经费”', '食品', '碳中和', '（九九）']) {
      expect(seed.search(query).isUnmarked, query).toBe(false)
    }
  })
})

test('whatever marks stand between the words of a text and of a query, it is found', () => {
  const word = fc.constantFrom(
    '食品',
    '许可',
    '质检总局',
    'AQSIQ',
    '2011年',
    '35.3%',
    '监督',
    '57979',
  )
  const mark = fc.constantFrom('', '', ...'，。、；：！？（）《》【】“”…·/~|'.split(''), '——')
  const pairs = fc.array(fc.tuple(word, mark, mark), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(pairs, (parts) => {
      const isRun = (at: number) =>
        /^[0-9A-Z]/.test(parts[at]?.[0] ?? '') || /[0-9A-Z%]$/.test(parts[at]?.[0] ?? '')
      // Beside numbers and Latin words, marks between them are part of them.
      const join = (which: 1 | 2) =>
        parts.map((part, i) => part[0] + (isRun(i) && isRun(i + 1) ? '；' : part[which])).join('')
      const [text, query] = [`甲${join(1)}乙`, join(2)]
      expect(find(text, query), `${text} ? ${query}`).not.toEqual([])
    }),
    { numRuns: 600 },
  )
})
