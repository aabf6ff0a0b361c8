import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseQuery, type Clause } from './query'
import { MAX_QUERY_LENGTH } from './query-length'

/** A short form of a query: each clause's kind and text, exclusions with a hyphen. */
function outline(input: string): string[] {
  const { required, excluded } = parseQuery(input)
  return [
    ...required.map((alternatives) => alternatives.map(describeClause).join(' | ')),
    ...excluded.map((clause) => `-${describeClause(clause)}`),
  ]
}

function describeClause(clause: Clause): string {
  return clause.kind === 'filter'
    ? `${clause.field}:${clause.value}`
    : `${clause.kind} ${clause.needle.text}`
}

describe('clauses', () => {
  test.each([
    ['食品 许可', ['text 食品', 'text 许可']],
    ['食品　许可', ['text 食品', 'text 许可']],
    ['“三公经费”', ['phrase 三公经费']],
    ['"三公经费" 决算', ['phrase 三公经费', 'text 决算']],
    ['「三公经费」『决算』', ['phrase 三公经费', 'phrase 决算']],
    ['食品 -化妆品', ['text 食品', '-text 化妆品']],
    ['食品 －“化妆品”', ['text 食品', '-phrase 化妆品']],
    ['1949-2001', ['text 1949-2001']],
    ['食品 - 许可', ['text 食品', 'text 许可']],
    ['三包”规定', ['text 三包"规定']],
    ['“三包规定', ['text "三包规定']],
    ['“三公经费”2010年', ['text "三公经费"2010年']],
    ['ＯＩＭＬ ６４．７％', ['text oiml', 'text 64.7%']],
    ['3·', ['text 3.']],
    ['“”', []],
    // OR needs spaces, binds tighter than AND, joins any number.
    ['食品 OR 化妆品 许可', ['text 食品 | text 化妆品', 'text 许可']],
    ['许可 食品 ｜ 化妆品 ＯＲ 药品', ['text 许可', 'text 食品 | text 化妆品 | text 药品']],
    ['食品|化妆品', ['text 食品|化妆品']],
    ['食品 or 化妆品', ['text 食品', 'text or', 'text 化妆品']],
    // An OR with nothing on one side is dropped; an OR alone is a word.
    ['食品 OR', ['text 食品']],
    ['| 食品', ['text 食品']],
    ['OR', ['text or']],
    // AND changes nothing.
    ['食品 AND 许可', ['text 食品', 'text 许可']],
    ['食品 ＡＮＤ 许可 ＋ 证书 + 检查', ['text 食品', 'text 许可', 'text 证书', 'text 检查']],
    ['食品 OR 药品 AND 许可', ['text 食品 | text 药品', 'text 许可']],
    ['食品 AND -许可', ['text 食品', '-text 许可']],
    ['食品 AND', ['text 食品']],
    ['AND', ['text and']],
    ['+', ['text +']],
    ['食品 and 许可', ['text 食品', 'text and', 'text 许可']],
    ['C++ 语言', ['text c++', 'text 语言']],
    ['食品+药品', ['text 食品+药品']],
    // OR does not reach across a dropped or excluded clause.
    ['食品 OR 。 化妆品', ['text 食品', 'text 化妆品']],
    ['食品 。 OR 化妆品', ['text 食品', 'text 化妆品']],
    // An exclusion is never part of an OR.
    ['食品 OR -化妆品', ['text 食品', '-text 化妆品']],
    ['-食品 OR 化妆品 证书', ['text 化妆品', 'text 证书', '-text 食品']],
    ['食品 -肉 OR 化妆品', ['text 食品', 'text 化妆品', '-text 肉']],
    // Filters; unknown names are text.
    ['章节:附件 食品', ['section:附件', 'text 食品']],
    ['食品 年份：2011 機關:质检总局', ['text 食品', 'year:2011', 'agency:质检总局']],
    ['章节:"依申请 公开" 信函', ['section:依申请 公开', 'text 信函']],
    ['-章节:附件 食品', ['text 食品', '-section:附件']],
    ['章节:二 OR 章节:三 信息', ['section:二 | section:三', 'text 信息']],
    ['地址:北京', ['text 地址:北京']],
    ['食品 章节:', ['text 食品']],
  ])('%s', (input, expected) => {
    expect(outline(input)).toEqual(expected)
  })
})

describe('what asks for nothing says why', () => {
  test.each([
    ['-化妆品', 'only-exclusions'],
    ['。，！', 'only-punctuation'],
    ['“ ”', 'only-punctuation'],
    ['', null],
    ['   ', null],
    ['食品', null],
    ['章节:附件', 'only-filters'],
    ['年份:2011 -食品', 'only-filters'],
    ['章节:', 'only-filters'],
  ] as const)('%j: %s', (input, hint) => {
    expect(parseQuery(input).hint).toBe(hint)
  })
})

test('the whole input is a literal only where it has several parts and no exclusion', () => {
  expect(parseQuery('食品 许可').whole?.text).toBe('食品许可')
  expect(parseQuery('食品').whole).toBeNull()
  expect(parseQuery('食品 许可 -证').whole).toBeNull()
})

test('a clause with a mark is looked for as it stands, spaces beside the mark aside, one without in the loose view', () => {
  expect(parseQuery('（十）').required[0]?.[0]).toMatchObject({
    needle: { text: '(十)', view: 'closed' },
  })
  expect(parseQuery('汽车三包').required[0]?.[0]).toMatchObject({ needle: { view: 'loose' } })
})

test('a long input is cut, never within a surrogate pair', () => {
  const long = parseQuery(`${'食'.repeat(MAX_QUERY_LENGTH - 1)}𠮷𠮷`)
  expect(long.isCut).toBe(true)
  expect(long.text).toBe('食'.repeat(MAX_QUERY_LENGTH - 1))
  expect(parseQuery('食'.repeat(MAX_QUERY_LENGTH)).isCut).toBe(false)
})

test('nothing that can be typed throws', () => {
  const input = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({
      unit: fc.constantFrom(...'"“”「」-－|｜ 　食品１a%.:：\uffff\ud800', 'OR', '章节:', '机关：'),
      maxLength: 400,
    }),
  )
  fc.assert(
    fc.property(input, (text) => {
      const query = parseQuery(text)
      expect(query.text.length).toBeLessThanOrEqual(MAX_QUERY_LENGTH)
      for (const clause of [...query.required.flat(), ...query.excluded]) {
        const text = clause.kind === 'filter' ? clause.value : clause.needle.text
        expect(text).not.toBe('')
        expect(text).not.toContain('\uffff')
      }
    }),
    { numRuns: 2000 },
  )
})
