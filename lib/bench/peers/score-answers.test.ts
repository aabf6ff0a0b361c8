import { expect, test } from 'vitest'
import { metaWith } from '@/lib/report/meta.fixture'
import { parseReport } from '@/lib/report/parse-report'
import { prepareText } from './prepare-text'
import { paragraphsWith, scoreAnswers } from './score-answers'

test('the paragraphs that hold a string: width, quotes and marks do not matter, nor do errata', () => {
  const meta = metaWith([{ quote: '办发', line: 3, kind: 'typo', reading: '颁发', note: '' }])
  const { paragraphs } = prepareText(
    parseReport('r', '报告\n购买“汽车三包”产品\n证书办发，食品、药品', meta),
  )
  expect([...paragraphsWith('汽车三包', paragraphs)]).toEqual([1])
  expect([...paragraphsWith('颁发', paragraphs)]).toEqual([2])
  expect([...paragraphsWith('品药', paragraphs)]).toEqual([2])
  expect([...paragraphsWith('碳中和', paragraphs)]).toEqual([])
})

test('recall and precision over all strings; what is found twice counts once', () => {
  const truth = [new Set([1, 2, 3]), new Set([4])]
  expect(scoreAnswers(truth, [[1, 2, 2, 9], []])).toEqual({ recall: 0.5, precision: 2 / 3 })
  expect(scoreAnswers(truth, [[], []])).toEqual({ recall: 0, precision: 0 })
})
