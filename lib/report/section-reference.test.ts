import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '@/lib/text/any-text.fixture'
import { fold } from '@/lib/text/fold'
import type { OutlineEntry } from './outline'
import { findReferenced } from './find-referenced'
import { readLeadingReference, readReference } from './section-reference'

/** An outline of lines such as “一、概述”, indented by level. */
function outline(...lines: string[]): OutlineEntry[] {
  return lines.map((line, i) => {
    const level = line.length - line.trimStart().length
    const marker =
      /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|附件[一二]?：?)/.exec(
        line.trim(),
      )?.[0] ?? ''
    return {
      anchor: `${i} ${line.trim()}`,
      level,
      marker,
      heading: line.trim().slice(marker.length),
      path: '',
    }
  })
}

const REPORT = outline(
  '报告',
  ' 一、概述',
  '  （一）组织',
  '  （二）制度',
  ' 二、公开',
  ' 三、申请',
  '  （一）收到',
  '  （二）答复',
  ' 附件：',
  '  （一）质量',
  '  （二）计量',
)

function find(typed: string, entries = REPORT): string[] {
  const steps = readReference(fold(typed).text)
  return steps
    ? findReferenced(steps, entries).map(({ anchor }) => anchor.split(' ')[1] ?? '')
    : ['no reference']
}

describe('what refers to a section', () => {
  test.each([
    ['第三部分', ['三、申请']],
    ['第3部分', ['三、申请']],
    ['三、', ['三、申请']],
    ['三（二）', ['（二）答复']],
    ['三、（二）', ['（二）答复']],
    ['三 (二)', ['（二）答复']],
    ['第三部分（一）', ['（一）收到']],
    ['（二）', ['（二）制度', '（二）答复', '（二）计量']],
    ['附件二', ['（二）计量']],
    ['附件 二', ['（二）计量']],
    ['附件（二）', ['（二）计量']],
    ['附件2', ['（二）计量']],
    ['附件第二项', ['（二）计量']],
    ['附件一', ['附件：']],
    ['第三部份', ['三、申请']],
    ['3（2）', ['（二）答复']],
    ['三.二', ['（二）答复']],
    ['三之二', ['（二）答复']],
    ['第三部分第（二）项', ['（二）答复']],
    ['第三部分的（二）', ['（二）答复']],
    ['附件：二', ['（二）计量']],
    ['附件：（二）', ['（二）计量']],
    ['附件之二', ['（二）计量']],
    ['附件的第二项', ['（二）计量']],
    ['附件中（二）', ['（二）计量']],
    ['附件第二部分', ['（二）计量']],
    ['附件二、', ['（二）计量']],
    ['附件2：', ['（二）计量']],
    ['见附件（二）', ['（二）计量']],
    ['详见附件二。', ['（二）计量']],
    ['附件2.', ['（二）计量']],
    ['“附件二”', ['（二）计量']],
    ['《附件二》', ['（二）计量']],
    ['第九部分', []],
    ['二（一）', []],
  ])('%s', (typed, expected) => {
    expect(find(typed)).toEqual(expected)
  })
})

test('an annex of that number comes before a part of the only annex', () => {
  const annexes = outline('报告', ' 附件一：', '  （二）甲', ' 附件二：', '  （二）乙')
  expect(find('附件二', annexes)).toEqual(['附件二：'])
  expect(find('附件三', annexes)).toEqual([])
  expect(find('附件一（二）', annexes)).toEqual(['（二）甲'])
})

describe('no reference:', () => {
  test.each([
    ...'三 附件 见附件 食品 三个 第三 十二项 三（二）食品 附件八号 2011 3.15 3. 三. (010) 一、三 “附件八 《附件八'.split(
      ' ',
    ),
    '',
    ' ',
  ])('“%s”', (typed) => {
    expect(readReference(fold(typed).text)).toBeNull()
  })
})

describe('a leading reference', () => {
  test.each([
    ['附件二 许可', ' 许可', ['（二）计量']],
    ['附件二：许可', '许可', ['（二）计量']],
    ['“附件二” 许可', ' 许可', ['（二）计量']],
    ['附件（二） 计量', ' 计量', ['（二）计量']],
    ['三、（二） 答复情况', ' 答复情况', ['（二）答复']],
    ['三（二）答复', '答复', ['（二）答复']],
    ['三（二）、答复', '答复', ['（二）答复']],
    ['第三部分 收费', ' 收费', ['三、申请']],
    ['第三部分收费', '收费', ['三、申请']],
    ['第 三 部分收费', '收费', ['三、申请']],
    ['第三章 收费', ' 收费', ['三、申请']],
    ['附件二', '', ['（二）计量']],
  ])('%s', (typed, rest, expected) => {
    const folded = fold(typed).text
    const { steps, end } = readLeadingReference(folded) ?? { steps: [], end: 0 }
    expect(folded.slice(end)).toBe(rest)
    expect(findReferenced(steps, REPORT).map(({ anchor }) => anchor.split(' ')[1])).toEqual(
      expected,
    )
  })

  const ORDINARY =
    '三公经费 三、四月 一站式 一、二、三 第三方 第二批 第一章程 第三节目 第三项目 附件三个月 附件八号 附件说明 三.二月 3.15 3(含)以上 (010)82261627 十二五 见习 三之后'
  test.each(ORDINARY.split(' '))('%s is an ordinary query', (typed) => {
    expect(readLeadingReference(fold(typed).text)).toBeNull()
  })

  test('ends within what was typed, whatever that is', () => {
    const part = fc.constantFrom(
      ...'附件,第,部分,三,八,（,）,、,.,之,的,项,见,“,”, ,8,：'.split(','),
    )
    const text = fc.oneof(
      anyText,
      fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (typed) => {
        const folded = fold(typed).text
        const found = readLeadingReference(folded)
        if (!found) return
        expect(found.steps.length).toBeGreaterThan(0)
        expect(found.end).toBeGreaterThan(0)
        expect(found.end).toBeLessThanOrEqual(folded.length)
        expect(folded.slice(0, found.end).trim()).not.toBe('')
      }),
      { numRuns: 2000 },
    )
  })
})

test('an article of a statute is found by its number', () => {
  const entries = [1, 2].map((i) => ({
    anchor: `t10${i}`,
    level: 1,
    marker: `第一百零${'一二'[i - 1]}条`,
    heading: '',
    path: '',
  }))
  for (const typed of ['第一百零二条', '第一百〇二条', '第102条']) {
    const steps = readReference(fold(typed).text)
    expect(steps && findReferenced(steps, entries).map(({ anchor }) => anchor)).toEqual(['t102'])
  }
})

test.each([
  ['一百零二、', '一百零二、'],
  ['第一百零二部分', '一百零二、'],
  ['第102部分', '一百零二、'],
  ['（一百）', '（一百）'],
  ['一百零二（一百）', '（一百）'],
])('sections beyond ninety-nine: %s', (typed, expected) => {
  const entry = (level: number, marker: string) => ({
    anchor: `0 ${marker}`,
    level,
    marker,
    heading: '事项',
    path: '',
  })
  expect(
    find(typed, [
      entry(1, '一百零一、'),
      entry(1, '一百零二、'),
      entry(2, '（九十九）'),
      entry(2, '（一百）'),
    ]),
  ).toEqual([expected])
})

test('a year in brackets is no section', () => {
  expect(readReference(fold('（2011）').text)).toBeNull()
})
