import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder, writeFiles } from './content.fixture'
import { finishPages } from './finish-pages'
import { withLateStart } from './start-after-paint'
import { withPolicy } from './with-policy'

const PAGE =
  '<!DOCTYPE html><html><head><meta charSet="utf-8"/><script src="/_next/static/a.js" async=""></script></head><body><script>说("$&")</script></body></html>'

test('every page of an export gets its start and its policy, also a second time, and nothing else is touched', () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'index.html': PAGE, 'r/a/index.html': PAGE, '404.html': PAGE, 'r/a/report.txt': PAGE })
  expect(finishPages(folder)).toBe(3)
  for (const name of ['index.html', 'r/a/index.html', '404.html']) {
    expect(readFileSync(path.join(folder, name), 'utf8')).toBe(withPolicy(withLateStart(PAGE)))
  }
  expect(finishPages(folder)).toBe(3)
  expect(readFileSync(path.join(folder, 'index.html'), 'utf8')).toBe(withPolicy(withLateStart(PAGE)))
  expect(readFileSync(path.join(folder, 'r/a/report.txt'), 'utf8')).toBe(PAGE)
})

test('a page that the policy would break is named', () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'r/a/index.html': PAGE.replace('<body>', '<body style="margin:0">') })
  expect(() => finishPages(folder)).toThrow(`${path.join(folder, 'r/a/index.html')}: the attribute style: <body style`)
})
