import { expect, test } from 'vitest'
import { paragraphsWith } from './known-text'
import { knownText } from './known-text.fixture'

const TEXT = knownText(
  '报告',
  '一、公开情况',
  '收到“申请”２0件，1,226元。',
  '附件：',
  '收费情况',
  '正文',
)

test('words, numbers and loose text of a paragraph', () => {
  const paragraph = TEXT.paragraphs[2]
  expect(paragraph?.words).toEqual([
    { text: '收到', start: 0, end: 2 },
    { text: '申请', start: 3, end: 5 },
    { text: '件', start: 8, end: 9 },
    { text: '元', start: 14, end: 15 },
  ])
  expect([...(paragraph?.numbers ?? [])]).toEqual(['20', '1226'])
  expect(paragraph?.loose).toContain('收到申请20件')
})

test('headings with the paragraph that they stand in, also below an annex’s marker', () => {
  expect(TEXT.headings.map(({ text, paragraph }) => [text, paragraph])).toEqual([
    ['报告', 0],
    ['公开情况', 1],
    ['收费情况', 4],
  ])
})

test('paragraphs that have every string, marks aside', () => {
  expect(paragraphsWith(TEXT, ['情况'])).toEqual([1, 4])
  expect(paragraphsWith(TEXT, ['情况', '收费'])).toEqual([4])
  expect(paragraphsWith(TEXT, ['到申请'])).toEqual([2])
})
