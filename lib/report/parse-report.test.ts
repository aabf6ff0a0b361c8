import { describe, expect, test } from 'vitest'
import { metaWith } from './meta.fixture'
import { flattenSections } from './outline'
import { parseReport } from './parse-report'
import { ReportError } from './report-error'
import { REASONS } from '@/lib/report/reasons'

function parse(...lines: string[]) {
  return parseReport('test', lines.join('\n'), metaWith())
}

function anchorsOf(...lines: string[]): string[] {
  return parse(...lines).paragraphs.map(({ anchor }) => anchor)
}

describe('anchors', () => {
  test('title, opening lines, sections and their paragraphs', () => {
    const text = [
      '报告',
      '说明。',
      '再说明。',
      '一、概述',
      '正文。',
      '（一）申请。',
      '一段。',
      '二段。',
      '三、收费',
    ]
    expect(anchorsOf(...text)).toEqual([
      's0',
      's0-p1',
      's0-p2',
      's1',
      's1-p1',
      's1-1',
      's1-1-p1',
      's1-1-p2',
      's3',
    ])
  })

  test('a numbered line with text behind its heading is p1 of its section', () => {
    const report = parse('报告', '一、概述', '（二）领导有力。成立小组。', '接着。')
    expect(
      report.paragraphs
        .slice(2)
        .map(({ anchor, role, headingLength }) => [anchor, role, headingLength]),
    ).toEqual([
      ['s1-2-p1', 'body', 8],
      ['s1-2-p2', 'body', 0],
    ])
    expect(flattenSections(report.sections).at(-1)).toMatchObject({
      anchor: 's1-2',
      heading: '领导有力',
      path: '一、（二）',
    })
  })

  test('a number that comes again is marked x2, then x3; the first keeps its address', () => {
    const text = [
      '报告',
      '一、甲',
      '段。',
      '一、乙',
      '（一）丙',
      '段。',
      '（一）丁',
      '段。',
      '一、戊',
      '段。',
    ]
    expect(anchorsOf(...text)).toEqual([
      's0',
      's1',
      's1-p1',
      's1x2',
      's1x2-1',
      's1x2-1-p1',
      's1x2-1x2',
      's1x2-1x2-p1',
      's1x3',
      's1x3-p1',
    ])
  })

  test('（一） before any 一、 stands under the title, without its name', () => {
    const { paragraphs, sections } = parse('报告', '（一）甲', '一、乙')
    expect(paragraphs.map(({ anchor }) => anchor)).toEqual(['s0', 's0-1', 's1'])
    expect(sections[0]?.sections[0]?.path).toBe('（一）')
  })

  test('signature and date close the text, before an annex or at its end', () => {
    const main = ['报告', '一、甲', '正文。', '质检总局办公室', '二〇一二年三月二十一日']
    expect(anchorsOf(...main)).toEqual(['s0', 's1', 's1-p1', 'end-p1', 'end-p2'])
    const report = parse(...main, '附件：', '公开信息情况', '共有22个：', '（八）其他。还有。')
    expect(report.paragraphs.slice(3).map(({ anchor, role }) => `${anchor} ${role}`)).toEqual([
      'end-p1 signature',
      'end-p2 date',
      'a1 heading',
      'a1-p1 annex-title',
      'a1-p2 body',
      'a1-8-p1 body',
    ])
    expect(report.sections.at(-1)).toMatchObject({
      anchor: 'a1',
      heading: '公开信息情况',
      path: '附件',
    })
    expect(report.sections.at(-1)?.sections[0]?.path).toBe('附件（八）')
  })

  test('only the line below 附件： is its title', () => {
    const report = parse('报告', '附件：', '情况如下：', '信息情况')
    expect(report.paragraphs.slice(1).map(({ role }) => role)).toEqual(['heading', 'body', 'body'])
    expect(report.sections.at(-1)?.heading).toBe('')
  })

  test('spaces and blank lines behind a heading do not make it a body', () => {
    expect(anchorsOf('报告', '一、概述　', ' ', '（一）申请。  ', '段。')).toEqual([
      's0',
      's1',
      's1-1',
      's1-1-p1',
    ])
  })

  test('items are addressed within their paragraph; lines with one marker are paragraphs', () => {
    const report = parse('报告', '一、甲', '一是做好。', '其中：一是公布；二是上报。')
    expect(
      report.paragraphs.map(({ anchor, items }) => [anchor, items.map((item) => item.anchor)]),
    ).toEqual([
      ['s0', []],
      ['s1', []],
      ['s1-p1', []],
      ['s1-p2', ['s1-p2-i1', 's1-p2-i2']],
    ])
  })
})

describe('errata', () => {
  const erratum = { quote: '走势', line: 3, kind: 'noise', reading: null, note: '混入' } as const

  test('stand in the paragraph of their line', () => {
    const report = parseReport('test', '报告\n\n公布走势信息', metaWith([erratum]))
    expect(report.paragraphs[1]).toMatchObject({
      line: 3,
      errata: [{ start: 2, end: 4, kind: 'noise' }],
    })
  })

  test.each([
    ['报告\n正文\n正文', 3, REASONS.quoteNotThere('走势')],
    ['报告\n走势', 3, REASONS.errataNoLine],
    ['报告\n走势\n  ', 3, REASONS.errataNoLine],
  ])('a fault of %j is told with its line', (source, line, reason) => {
    expect(() => parseReport('test', source, metaWith([erratum]))).toThrow(
      new ReportError(line, reason),
    )
  })
})

test.each(['', '\ufeff', '\n \r\n　\n'])('a text without a character is refused: %j', (source) => {
  expect(() => parseReport('test', source, metaWith())).toThrow(
    new ReportError(1, REASONS.emptyText),
  )
})
