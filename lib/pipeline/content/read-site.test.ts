import { utimesSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { contentFolder, META, TEXT } from './content.fixture'
import { findFirstReport } from './read-site'

const OTHERS = {
  'reports/b-2012/report.yaml': META,
  'reports/b-2012/report.txt': TEXT,
  'reports/c-2013/report.yaml': META,
  'reports/c-2013/report.txt': TEXT,
}

/** Makes a report's folder as old as one of that year. */
function age(content: string, id: string, year: number) {
  const time = new Date(`${year}-01-01`)
  utimesSync(path.join(content, 'reports', id), time, time)
}

test('the first report is that of the oldest folder', () => {
  const content = contentFolder(OTHERS)
  age(content, 'a-2011', 2020)
  age(content, 'b-2012', 2018)
  age(content, 'c-2013', 2019)
  expect(findFirstReport(content)).toBe('b-2012')
})

test('site.yaml may name another', () => {
  const content = contentFolder({ ...OTHERS, 'site.yaml': 'first_report: c-2013\n' })
  age(content, 'b-2012', 2018)
  expect(findFirstReport(content)).toBe('c-2013')
})

test.each(['', '# nothing yet\n', 'first_report:\n'])('site.yaml need not name one: %j', (yaml) => {
  const content = contentFolder({ ...OTHERS, 'site.yaml': yaml })
  age(content, 'b-2012', 2018)
  expect(findFirstReport(content)).toBe('b-2012')
})

test.each([
  [
    '# a report that is not there\nfirst_report: d-2014\n',
    /site\.yaml:2: first_report：没有编号为“d-2014”的报告/,
  ],
  ['first_report: [a-2011]\n', /site\.yaml:1: first_report：要写文字/],
  ['first-report: a-2011\n', /site\.yaml:1: first-report：没有这一项/],
  ['first_report: "\n', /site\.yaml:\d: /],
])('a fault is named with file and line: %j', (yaml, fault) => {
  expect(() => findFirstReport(contentFolder({ ...OTHERS, 'site.yaml': yaml }))).toThrow(fault)
})
