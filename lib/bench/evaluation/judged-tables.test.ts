import { expect, test } from 'vitest'
import { judge, type JudgedQuery, type Place } from './judged-query'
import { formatJudged } from './judged-tables'

const query = (id: string, kind: string, relevant: string[], optional = false): JudgedQuery => ({
  id,
  q: '复议',
  kind,
  relevant,
  optional,
})
const PLACE: Place = { anchor: 's5', tier: 'literal', text: '五、行政复议' }

test('kinds, totals over what can be answered, and each failure with its reason', () => {
  const text = formatJudged([
    judge(query('k1', 'term', ['行政复议']), [PLACE], 1),
    judge(query('k2', 'term', ['行政诉讼']), [PLACE], 1),
    judge(query('k3', 'none', []), [], 0),
    judge(query('k4', 'pinyin', ['行政复议'], true), [PLACE], 1),
  ])
  expect(text.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
    ['kind', 'queries', 'all found', 'in first 3', 'count 0'],
    expect.anything(),
    ['term', '2', '1/2', '1/2', '–'],
    ['none', '1', '–', '–', '1/1'],
    ['pinyin (optional)', '1', '1/1', '1/1', '–'],
    ['total required', '3', '1/2', '1/2', '1/1'],
    ['total optional', '1', '1/1', '1/1', '–'],
    [''],
    ['fails: k2 term: 复议'],
    ['', 'missing: 行政诉讼'],
    ['', 'not in the first 3'],
    ['', 'first: s5 (literal) 五、行政复议'],
    [''],
  ])
})

test('nothing fails', () => {
  const text = formatJudged([judge(query('k3', 'none', []), [], 0)])
  expect(text).toContain('every query passes')
})
