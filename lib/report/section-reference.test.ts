import { describe, expect, test } from 'vitest'
import { fold } from '@/lib/text/fold'
import type { OutlineEntry } from './outline'
import { findReferenced, readReference } from './section-reference'

/** An outline of lines such as “一、概述”, indented by level. */
function outline(...lines: string[]): OutlineEntry[] {
  return lines.map((line, i) => {
    const level = line.length - line.trimStart().length
    const marker = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|附件[一二]?：?)/.exec(line.trim())?.[0] ?? ''
    return { anchor: `${i} ${line.trim()}`, level, marker, heading: line.trim().slice(marker.length), path: '' }
  })
}

const REPORT = outline('报告', ' 一、概述', '  （一）组织', '  （二）制度', ' 二、公开', ' 三、申请', '  （一）收到', '  （二）答复', ' 附件：', '  （一）质量', '  （二）计量')

function find(typed: string, entries = REPORT): string[] {
  const steps = readReference(fold(typed).text)
  return steps ? findReferenced(steps, entries).map(({ anchor }) => anchor.split(' ')[1] ?? '') : ['no reference']
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

test.each(['三', '附件', '食品', '三个', '第三', '十二项', '三（二）食品', '附件八号', '2011', '', ' '])('“%s” is no reference', (typed) => {
  expect(readReference(fold(typed).text)).toBeNull()
})
