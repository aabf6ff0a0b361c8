import { expect, test } from 'vitest'
import { judge, type JudgedQuery, type Place } from './judged-query'

const QUERY: JudgedQuery = {
  id: 'k1',
  q: '复议',
  kind: 'term',
  relevant: ['复议情况', '有2件'],
  optional: false,
}
const place = (text: string, tier = 'literal'): Place => ({ anchor: 's1', tier, text })

test('all found, one of them among the first three', () => {
  const verdict = judge(
    QUERY,
    [place('其他'), place('五、复议情况', 'jump'), place('案件有2件。', 'words')],
    2,
  )
  expect(verdict).toMatchObject({ missing: [], isInFirst: true, isPassed: true })
})

test('what is missing is named', () => {
  const verdict = judge(QUERY, [place('五、复议情况')], 1)
  expect(verdict).toMatchObject({ missing: ['有2件'], isInFirst: true, isPassed: false })
})

test('a partial hit may stand first, but is no answer', () => {
  const verdict = judge(QUERY, [place('五、复议情况', 'partial'), place('案件有2件。')], 1)
  expect(verdict).toMatchObject({ missing: ['复议情况'], isInFirst: true, isPassed: false })
})

test('the fourth place is not among the first', () => {
  const others = [place('其他'), place('其他'), place('其他')]
  const verdict = judge(QUERY, [...others, place('复议情况有2件')], 4)
  expect(verdict).toMatchObject({ missing: [], isInFirst: false, isPassed: false })
})

test('nothing answers a query of the kind none', () => {
  const none = { ...QUERY, kind: 'none', relevant: [] }
  expect(judge(none, [], 0)).toMatchObject({ isPassed: true })
  expect(judge(none, [place('其他', 'partial')], 0)).toMatchObject({ isPassed: true })
  expect(judge(none, [place('其他')], 1)).toMatchObject({ isPassed: false })
})
