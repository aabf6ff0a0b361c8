import { describe, expect, test } from 'vitest'
import { metaWith } from './meta.fixture'
import { outlineOf } from './outline'
import { parseReport } from './parse-report'
import { REASONS } from '@/lib/report/reasons'

const TEXT = '各科室按照规定的期限逐项办理，并公布结果。'

function parse(...lines: string[]) {
  return parseReport('test', lines.join('\n'), metaWith())
}

/** Anchor, level and heading of each section except title and closing block. */
function sections(...lines: string[]): string[] {
  const { sections } = parse(...lines)
  return outlineOf(sections).flatMap(({ anchor, level, heading }) =>
    level > 0 ? [`${anchor} ${level} ${heading}`] : [],
  )
}

describe('levels and anchors follow the numbering of the document', () => {
  test('一、（一） 1. （1） ①', () => {
    const text = [
      '报告',
      '一、甲',
      '（一）乙',
      '1.丙',
      '（1）丁',
      '①戊',
      TEXT,
      '②己',
      TEXT,
      '二、庚',
      TEXT,
    ]
    expect(sections(...text)).toEqual([
      's1 1 甲',
      's1-1 2 乙',
      's1-1-1 3 丙',
      's1-1-1-1 4 丁',
      's1-1-1-1-1 5 戊',
      's1-1-1-1-2 5 己',
      's2 1 庚',
    ])
  })

  test('（一） or 1. may be the outermost kind', () => {
    expect(sections('报告', '（一）甲', TEXT, '1.乙', TEXT, '（二）丙', TEXT)).toEqual([
      's1 1 甲',
      's1-1 2 乙',
      's2 1 丙',
    ])
    expect(sections('报告', '1.甲', TEXT, '2.乙', TEXT)).toEqual(['s1 1 甲', 's2 1 乙'])
  })

  test('第一部分 stands above 一、', () => {
    const text = ['报告', '第一部分 甲', '一、乙', TEXT, '第二部分 丙', '一、丁', TEXT]
    expect(sections(...text)).toEqual(['s1 1 甲', 's1-1 2 乙', 's2 1 丙', 's2-1 2 丁'])
  })

  test('a level that is left out is written 0', () => {
    const text = ['报告', '一、甲', '（一）乙', '1.丙', TEXT, '二、丁', '1.戊', TEXT]
    expect(sections(...text)).toEqual([
      's1 1 甲',
      's1-1 2 乙',
      's1-1-1 3 丙',
      's2 1 丁',
      's2-0-1 3 戊',
    ])
  })

  test('1. that goes on over several （一） is the outer one', () => {
    const text = [
      '报告',
      '1.甲',
      '（一）乙',
      TEXT,
      '2.丙',
      '（一）丁',
      TEXT,
      '3.戊',
      '（一）己',
      TEXT,
    ]
    expect(sections(...text)).toEqual([
      's1 1 甲',
      's1-1 2 乙',
      's2 1 丙',
      's2-1 2 丁',
      's3 1 戊',
      's3-1 2 己',
    ])
  })

  test('numbers that run on through the document are kept', () => {
    expect(sections('报告', '一、甲', '（一）乙。' + TEXT, '二、丙', '（二）丁。' + TEXT)).toEqual([
      's1 1 甲',
      's1-1 2 乙',
      's2 1 丙',
      's2-2 2 丁',
    ])
  })

  test('1 and 1.1', () => {
    const text = [
      '应急预案',
      '1　总则',
      '1.1　目的',
      TEXT,
      '1.2　范围',
      TEXT,
      '2　职责',
      '2.1　分工',
      TEXT,
    ]
    expect(sections(...text)).toEqual([
      's1 1 总则',
      's1-1 2 目的',
      's1-2 2 范围',
      's2 1 职责',
      's2-1 2 分工',
    ])
  })

  test('an annex numbers for itself, below its own line', () => {
    const text = [
      '报告',
      '一、甲',
      TEXT,
      '附件1：名单',
      '一、乙',
      '（一）丙',
      TEXT,
      '附件2',
      '细则',
      '第一条 本细则适用于公开。',
    ]
    expect(sections(...text)).toEqual([
      's1 1 甲',
      'a1 1 名单',
      'a1-1 2 乙',
      'a1-1-1 3 丙',
      'a2 1 细则',
      'a2-t1 2 ',
    ])
  })
})

describe('a statute', () => {
  const LAW = [
    '某某条例',
    '第一编 总则',
    '第一章　通则',
    '第一节　目的',
    '第一条 为了公开，制定本条例。',
    '第二条 公开下列信息：',
    '（一）机构；',
    '（二）程序。',
    '第二编 分则',
    '第一章　公开',
    '第三条 信息应当公开。',
    '前款所称信息，见第二条。',
    '第三条之一 另有规定的除外。',
  ]

  test('is divided by its parts; an article’s address needs its number only', () => {
    expect(sections(...LAW)).toEqual([
      'b1 1 总则',
      'b1-c1 2 通则',
      'b1-c1-j1 3 目的',
      't1 4 ',
      't2 4 ',
      'b2 1 分则',
      'b2-c1 2 公开',
      't3 4 ',
      't3z1 4 ',
    ])
    const { paragraphs, sections: tree } = parse(...LAW)
    expect(paragraphs.slice(5, 8).map(({ anchor }) => anchor)).toEqual(['t2-p1', 't2-p2', 't2-p3'])
    expect(outlineOf(tree).find(({ anchor }) => anchor === 't3')?.path).toBe('第三条')
  })

  test('may be divided by 一、', () => {
    const text = [
      '规定',
      '一、甲',
      '第一条 本规定适用于公开。',
      '二、乙',
      '第二条 本规定自公布之日起施行。',
    ]
    expect(sections(...text)).toEqual(['s1 1 甲', 't1 2 ', 's2 1 乙', 't2 2 '])
  })

  test('a reference at the start of a line is no article', () => {
    expect(
      sections(
        '报告',
        '一、甲',
        '第二十条 第（一）项',
        '第二十条第（五）项',
        '第九条规定的信息已公开。',
      ),
    ).toEqual(['s1 1 甲'])
  })
})

describe('what is no heading', () => {
  test('rows and cells of tables, told with their lines', () => {
    const report = parse(
      '报告',
      '一、甲',
      TEXT,
      '二、申请情况',
      '申请人',
      '一、本年新收 4 0 0',
      '二、上年结转\t0\t1',
      '三、办理结果',
      '（一）予以公开',
      '12',
      '0',
      '四、结转下年',
      '3',
      '三、诉讼',
      TEXT,
    )
    expect(outlineOf(report.sections).map(({ anchor }) => anchor)).toEqual(['s0', 's1', 's2', 's3'])
    expect(report.warnings.map(({ line }) => line)).toEqual([6, 7, 8, 9, 12])
    expect(report.warnings[0]?.reason).toBe(REASONS.isRow)
  })

  test('a table of contents, in lines or in one', () => {
    const lines = ['一、甲', '二、乙', '三、丙']
    const text = lines.flatMap((line) => [line, TEXT])
    const outline = ['s1 1 甲', 's2 1 乙', 's3 1 丙']
    expect(sections('报告', '目录', ...lines, ...text)).toEqual(outline)
    expect(sections('报告', ...lines.map((line, i) => `${line}……${i + 1}`), ...text)).toEqual(
      outline,
    )
    expect(sections('报告', '一、甲,二、乙,三、丙', ...text)).toEqual(outline)
  })

  test('enumerations, dates and decimals', () => {
    const text = [
      '1.通过网站公开；',
      '2.通过公报公开；',
      '3.通过广播公开。',
      '2011.3.1',
      '1.5亿元用于公开。',
      '3.15活动。',
      '2.政府公报 条 17',
    ]
    expect(sections('报告', '一、甲', ...text, '二、乙', TEXT)).toEqual(['s1 1 甲', 's2 1 乙'])
  })

  test('the annex that is named above the signature', () => {
    const text = [
      '通知',
      '一、甲',
      TEXT,
      '附件：名单',
      '某某局',
      '2019年1月4日',
      '附件',
      '名单',
      TEXT,
    ]
    expect(sections(...text)).toEqual(['s1 1 甲', 'a1 1 名单'])
  })
})

describe('faulty numbering is kept where the line is clearly a heading, and told', () => {
  const warnings = (...lines: string[]) =>
    parse(...lines).warnings.map(({ line, reason }) => `${line} ${reason}`)

  test('a missing number', () => {
    const text = ['报告', '一、甲', TEXT, '三、乙', TEXT]
    expect(sections(...text)).toEqual(['s1 1 甲', 's3 1 乙'])
    expect(warnings(...text)).toEqual(['4 三、 接在 1 后面，中间缺编号'])
  })

  test('a number that comes twice', () => {
    const text = ['报告', '一、甲', TEXT, '二、乙', TEXT, '二、丙', TEXT]
    expect(sections(...text)).toEqual(['s1 1 甲', 's2 1 乙', 's2x2 1 丙'])
    expect(warnings(...text)).toEqual(['6 二、 出现了两次'])
  })

  test('a heading that has lost its number', () => {
    const text = ['报告', '概述', TEXT, '二、乙', TEXT]
    expect(sections(...text)).toEqual(['u1 1 概述', 's2 1 乙'])
    expect(warnings(...text)[0]).toBe('2 没有编号，当作标题')
  })
})

test('headings without any number, the outer ones named in the introduction', () => {
  const text = [
    '报告',
    '本报告由公开情况、申请情况组成。',
    '公开情况',
    TEXT,
    '组织机构',
    TEXT,
    '申请情况',
    TEXT,
  ]
  expect(sections(...text)).toEqual(['u1 1 公开情况', 'u1-u1 2 组织机构', 'u2 1 申请情况'])
})

test('what cannot be seen does not matter', () => {
  const text = ['&nbsp;报告', '&nbsp;&nbsp;一、甲', '\u200b' + TEXT, '\ue000（一\u200b）乙', TEXT]
  expect(sections(...text)).toEqual(['s1 1 甲', 's1-1 2 乙'])
})

describe('the title', () => {
  const titleOf = (...lines: string[]) => parse(...lines).sections[0]?.heading

  test.each([
    [['首页 > 公开', '字体：大 中 小', '某局2011年工作报告', TEXT], '某局2011年工作报告'],
    [
      ['某某市人民政府2016年', '信息公开工作年度报告', TEXT],
      '某某市人民政府2016年信息公开工作年度报告',
    ],
    [['某县财政局', '２０２１年年度报告', TEXT], '某县财政局２０２１年年度报告'],
    [
      ['某局办公室关于印发', '某某制度', '两个规定的通知', TEXT],
      '某局办公室关于印发某某制度两个规定的通知',
    ],
    [['政 府 工 作 报 告', TEXT], '政府工作报告'],
    [['公开情况', TEXT], '公开情况'],
    [['报告', '公开。', '公开、办法。'], '报告'],
    [['发布时间：2016-03-09', '一、甲', TEXT], ''],
  ])('%j', (lines, title) => {
    expect(titleOf(...lines)).toBe(title)
  })

  test('over two lines is one paragraph; the lines above it are numbered', () => {
    const { paragraphs, warnings } = parse('首页', '某市2016年', '工作报告', TEXT)
    expect(paragraphs.map(({ anchor, role, line }) => [anchor, role, line])).toEqual([
      ['s0-p1', 'body', 1],
      ['s0', 'title', 2],
      ['s0-p2', 'body', 4],
    ])
    expect(warnings).toEqual([])
  })

  test('that cannot be found is told', () => {
    expect(parse('发布时间：2016-03-09', TEXT).warnings).toEqual([
      { line: 1, reason: REASONS.noTitle },
    ])
    expect(parse('公开情况', TEXT).warnings).toEqual([{ line: 1, reason: REASONS.guessedTitle }])
  })
})
