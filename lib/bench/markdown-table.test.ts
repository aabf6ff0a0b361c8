import { expect, test } from 'vitest'
import { markdownTable } from './markdown-table'

test('a header, a rule, the rows; short rows are filled, bars escaped', () => {
  expect(markdownTable(['名', 'ms'], [['甲 | 乙', '1'], ['丙']])).toBe(
    '| 名 | ms |\n| --- | --: |\n| 甲 \\| 乙 | 1 |\n| 丙 |  |\n',
  )
})
