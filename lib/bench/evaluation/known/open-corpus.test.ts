import { expect, test } from 'vitest'
import { loadDictionary } from '@/lib/pipeline/content/dictionary'
import { CONTENT } from '@/lib/pipeline/paths'
import { metaWith } from '@/lib/report/meta.fixture'
import { parseReport } from '@/lib/report/parse-report'
import { openCorpus } from './open-corpus'

test('each report is searched by itself, and its words are cut', () => {
  const texts = ['报告\n信息公开', '报告\n食品生产许可']
  const reports = texts.map((text, i) => parseReport(`${i}`, text, metaWith()))
  const opened = openCorpus(reports, loadDictionary(CONTENT))
  const found = (query: string) =>
    opened.map(({ search }) => search(query).hits.map(({ id }) => id))
  expect(found('食品')).toEqual([[], [1]])
  expect(found('报告')).toEqual([[0], [0]])
  expect(opened[1]?.segment('食品生产')).toEqual(['食品', '生产'])
})
