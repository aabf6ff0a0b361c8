import { expect, test } from 'vitest'
import { contentFolder, META } from './content.fixture'
import { sourceCharsets } from './read-source-charsets'

test('sources that are not UTF-8 are listed, by the name that browsers have for their encoding', () => {
  const content = contentFolder({
    'reports/b/report.yaml': META.replace('utf-8', 'gb2312'),
    'reports/c/report.yaml': META.replace('utf-8', 'UTF8'),
    'reports/d/report.yaml': 'title: [',
  })
  expect([...sourceCharsets(content, ['a-2011', 'b', 'c', 'd', 'missing'])]).toEqual([
    ['/r/b/report.txt', 'gbk'],
  ])
})
