import { describe, expect, test } from 'vitest'
import { metaWith } from './meta.fixture'
import { parseReport } from './parse-report'
import { titleLine } from './title-line'
import type { Erratum } from './types'

const SCRIPT = new Map([
  ['報', '报'],
  ['開', '开'],
])

function lineOf(title: string, lines: readonly string[], errata: readonly Erratum[] = []) {
  const report = parseReport('r', [...lines, '一、概述', '段。'].join('\n'), {
    ...metaWith(errata),
    title,
  })
  return titleLine(report, SCRIPT)
}

const erratum = (quote: string, kind: Erratum['kind'], reading: string | null): Erratum => ({
  quote,
  line: 1,
  kind,
  reading,
  note: '注',
})

describe('the line that says the title', () => {
  test.each<[string, string, string[], string | null]>([
    ['as it stands', '青石局2011年度报告', ['青石局2011年度报告'], 's0'],
    ['spaced out', '政府工作报告', ['政 府 工 作 报 告'], 's0'],
    [
      'over several lines',
      '青石局2011年政府信息公开工作年度报告',
      ['青石局', '2011年政府信息公开工作年度报告'],
      's0',
    ],
    ['in other marks and widths', '青石局2011年度报告', ['《青石局２０１１年度报告》'], 's0-p1'],
    ['in traditional script', '青石局公开年度报告', ['青石局公開年度報告'], 's0'],
    ['with its full stop', '青石局2011年度报告', ['青石局2011年度报告。'], 's0-p1'],
    ['below other lines', '青石局2011年度报告', ['首页', '', '青石局2011年度报告'], 's0'],
    [
      'in a line that is not taken for it',
      '关于印发方案的通知，附说明',
      ['关于印发方案的通知，附说明'],
      's0-p1',
    ],
    [
      'in a line above that which is taken for it',
      '在大会上的讲话',
      ['在大会上的讲话', '', '政府工作报告'],
      's0-p1',
    ],
    ['not at all', '青石局2011年度报告', ['政府工作报告'], null],
    ['not at all, without any line', '青石局2011年度报告', [], null],
    ['only with more words', '青石局2011年度报告', ['青石局2011年度报告全文'], null],
    ['only below a heading', '段', ['政府工作报告'], null],
  ])('%s', (_, title, lines, anchor) => {
    expect(lineOf(title, lines)).toBe(anchor)
  })

  test('noise in it is passed over; what is wrong in it may be said as it stands, or as it is meant', () => {
    const noisy = ['青石局转播2011年度报告']
    expect(lineOf('青石局2011年度报告', noisy)).toBe(null)
    expect(lineOf('青石局2011年度报告', noisy, [erratum('转播', 'noise', null)])).toBe('s0')
    const wrong = ['青石局211年度报告']
    const errata = [erratum('211年', 'lost-character', '2011年')]
    expect(lineOf('青石局2011年度报告', wrong, errata)).toBe('s0')
    expect(lineOf('青石局211年度报告', wrong, errata)).toBe('s0')
  })
})
