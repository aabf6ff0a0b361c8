import { describe, expect, test } from 'vitest'
import { faultOf, META } from './content.fixture'
import { readMeta } from './read-meta'

const ERRATUM = `errata:
  - quote: 走势
    line: 2
    kind: noise
    note: 混入
`

/** META with one piece of it replaced, which must be there. */
function withChange(before: string, after: string): string {
  expect(META).toContain(before)
  return META.replace(before, after)
}

function withErrata(yaml: string): string {
  return withChange('errata: []\n', yaml)
}

describe('readMeta', () => {
  test('gives every value as it stands, dates as text', () => {
    expect(readMeta(withErrata(ERRATUM), 'report.yaml')).toEqual({
      title: '报告',
      agency: '质检总局',
      period: '2011-01-01/2011-12-31',
      issued: '2012-03-21',
      source: null,
      language: 'zh-Hans',
      encoding: 'utf-8',
      errata: [{ quote: '走势', line: 2, kind: 'noise', reading: null, note: '混入' }],
    })
  })

  test('errata may be left out', () => {
    expect(readMeta(withErrata(''), 'report.yaml').errata).toEqual([])
  })

  test.each([
    ['an unknown key', `${META}colour: red\n`, 9, 'colour：没有这一项：是不是写错了？'],
    ['a missing key', withChange('agency: 质检总局\n', ''), 1, 'agency：缺这一项'],
    [
      'a missing key that may be null',
      withChange('issued: 2012-03-21\n', ''),
      1,
      'issued：缺这一项',
    ],
    ['an empty value', withChange('title: 报告', 'title: " "'), 1, 'title：不能是空的'],
    ['no value', withChange('agency: 质检总局', 'agency:'), 2, 'agency：还没有填写'],
    [
      'a number for a text',
      withChange('language: zh-Hans', 'language: 5'),
      6,
      'language：要写文字',
    ],
    [
      'a year for a period',
      withChange('2011-01-01/2011-12-31', '2011'),
      3,
      /^period：要写一个日期/,
    ],
    [
      'a day that is none',
      withChange('2011-12-31', '2011-02-30'),
      3,
      'period：要写一个日期，或从早到晚两个日期，如 2011-01-01/2011-12-31',
    ],
    ['three dates', withChange('2011-12-31', '2011-12-31/2012-01-01'), 3, /^period：要写一个日期/],
    [
      'a date of another form',
      withChange('2012-03-21', '2012-3-21'),
      4,
      'issued：要写日期，如 2012-03-21',
    ],
    [
      'an address that is none',
      withChange('source: null', 'source: www.gov.cn'),
      5,
      /^source：要写完整的网址/,
    ],
    [
      'an address of another kind',
      withChange('source: null', 'source: ftp://gov.cn/a'),
      5,
      /^source：要写完整的网址/,
    ],
    [
      'a quote left open',
      withChange('title: 报告', 'title: "报告'),
      1,
      /^不是合格的 YAML：少了引号/,
    ],
    [
      'a mistyped key',
      withChange('agency: 质检总局', 'agancy: 质检总局'),
      2,
      /^agancy：没有这一项/,
    ],
    [
      'an unknown key with a value below it',
      `${META}colour:\n  deep: red\n`,
      9,
      'colour：没有这一项：是不是写错了？',
    ],
    [
      'a period that runs backwards',
      withChange('2011-01-01/2011-12-31', '2011-12-31/2011-01-01'),
      3,
      /^period：要写一个日期，或从早到晚/,
    ],
    [
      'a language that is none',
      withChange('zh-Hans', 'nonsense tag!'),
      6,
      /^language：要写语言代码/,
    ],
    [
      'a tag that YAML does not know',
      withChange('title: 报告', 'title: !foo 报告'),
      1,
      /^不是合格的 YAML：不认识的标签/,
    ],
    ['a key twice', `${META}title: 报告\n`, 9, '不是合格的 YAML：同一项写了两次'],
    [
      'control characters',
      withChange('title: 报告', 'title: "报\\u0007告"'),
      1,
      'title：有控制字符',
    ],
    [
      'what turns the text around it',
      withChange('title: 报告', 'title: 报\u202e告'),
      1,
      'title：有控制字符',
    ],
    [
      'half a character',
      withChange('agency: 质检总局', 'agency: "\\uD800"'),
      2,
      'agency：有控制字符',
    ],
    ['a line separator', withChange('title: 报告', 'title: 报\u2028告'), 1, 'title：只能写一行'],
    ['an encoding that is none', withChange('utf-8', 'utf-81'), 7, 'encoding：没有这种编码'],
    [
      'a script’s address',
      withChange('source: null', 'source: "javascript:alert(1)"'),
      5,
      /^source：要写完整的网址/,
    ],
    [
      'a name that every object has',
      `${META}__proto__:\n  title: x\n`,
      9,
      '__proto__：没有这一项：是不是写错了？',
    ],
    ['brackets without end', `${META}x: ${'['.repeat(50_000)}`, 9, '嵌套太深'],
    ['lists without end', `${META}x:\n${'- '.repeat(5000)}`, 10, '嵌套太深'],
    [
      'aliases of aliases',
      [
        'a: &a [x,x,x,x,x,x,x,x,x]',
        ...[...'bcde'].map((name, i) => `${name}: &${name} [${`*${'abcd'.charAt(i)},`.repeat(9)}]`),
      ].join('\n'),
      1,
      /^YAML 的别名（\*）没有定义，或者太多/,
    ],
    ['an empty file', '', 1, 'report.yaml：还没有填写'],
    ['a list', '- 报告\n', 1, 'report.yaml：要写“名称: 值”'],
    [
      'an unknown key of an erratum',
      withErrata(`${ERRATUM}    line2: 3\n`),
      13,
      'errata.0.line2：没有这一项：是不是写错了？',
    ],
    [
      'an erratum without a line',
      withErrata(ERRATUM.replace('    line: 2\n', '')),
      9,
      'errata.0.line：缺这一项',
    ],
    [
      'an erratum without a kind',
      withErrata(ERRATUM.replace('    kind: noise\n', '')),
      9,
      'errata.0.kind：缺这一项',
    ],
    [
      'an unknown kind',
      withErrata(ERRATUM.replace('noise', 'noisy')),
      11,
      'errata.0.kind：只能是 noise、lost-character、typo',
    ],
    ['line 0', withErrata(ERRATUM.replace('line: 2', 'line: 0')), 10, 'errata.0.line：不能小于 1'],
    [
      'an empty quote',
      withErrata(ERRATUM.replace('走势', '""')),
      9,
      'errata.0.quote：要写原文里的字',
    ],
    [
      'noise with a reading',
      withErrata(`${ERRATUM}    reading: 态势\n`),
      9,
      /^errata\.0：混入的字（noise）没有 reading/,
    ],
  ])('%s stops the build', (_, yaml, line, reason) => {
    const fault = faultOf(() => readMeta(yaml, 'content/report.yaml'))
    expect(fault).toMatchObject({ file: 'content/report.yaml', line })
    if (reason instanceof RegExp) expect(fault.reason).toMatch(reason)
    else expect(fault.reason).toBe(reason)
    expect(fault.message).toBe(`content/report.yaml:${line}: ${fault.reason}`)
  })
})

test('an alias without an anchor stops the build', () => {
  const fault = faultOf(() =>
    readMeta(META.replace(/title: .*/, 'title: *nothing'), 'content/report.yaml'),
  )
  expect(fault).toMatchObject({ file: 'content/report.yaml' })
  expect(fault.reason).toMatch(/别名/)
})
