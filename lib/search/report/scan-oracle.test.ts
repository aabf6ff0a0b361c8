import { expect, test } from 'vitest'
import { parseReport } from '@/lib/report/parse-report'
import { hanSubstrings, readableText } from './scan-oracle.fixture'

const report = parseReport('r', '报告\n一、概述\n“三公”经费噪音和办法、办发。', {
  title: '报告',
  agency: '机关',
  period: '2011-01-01',
  issued: null,
  source: null,
  language: 'zh-Hans',
  encoding: 'utf-8',
  errata: [
    { quote: '噪音', line: 3, kind: 'noise', reading: null, note: '混入' },
    { quote: '办发', line: 3, kind: 'typo', reading: '颁发', note: '误' },
  ],
})

test('what a person reads: no marks, no noise, and the readings', () => {
  const paragraph = report.paragraphs.at(-1)
  expect(paragraph && readableText(paragraph)).toBe(
    '三公经费\n和办法办发。\n三公经费\n和办法颁发。',
  )
})

test('substrings of Han runs, each once, none over a mark or with noise', () => {
  const found = hanSubstrings(report, 2, 3)
  expect(found).toEqual(['报告', '概述', '三公', '经费', '和办', '办法', '和办法', '办发'])
})
