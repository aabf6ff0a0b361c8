import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { TRUSTED_TYPES_SCRIPT } from '@/lib/hosting/trusted-types'
import { temporaryFolder, writeFiles } from './content.fixture'
import { withPolicy, writePolicies } from './write-policies'

const PAGE =
  '<!DOCTYPE html><html><head><meta charSet="utf-8"/><script src="/theme.js"></script></head><body><script>说("$&")</script></body></html>'

function hashOf(script: string) {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}

test('the policy stands behind the encoding, before any script, and names the page’s scripts', () => {
  const html = withPolicy(PAGE)
  expect(html).toMatch(/<meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="[^"]*"\/><script>/)
  expect(html).toContain(`script-src 'self' ${hashOf(TRUSTED_TYPES_SCRIPT)} ${hashOf('说("$&")')};`)
})

test('the rest of the page is as it was, and a second time changes nothing', () => {
  const html = withPolicy(PAGE)
  const written = html.slice(PAGE.indexOf('<script'), html.indexOf('<script src='))
  expect(html.replace(written, () => '')).toBe(PAGE)
  expect(withPolicy(html)).toBe(html)
})

test('the first script does not end where its text names a script', () => {
  expect(TRUSTED_TYPES_SCRIPT).not.toMatch(/<\/script|<!--/i)
})

test('every page of an export gets one, and nothing else is touched', () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'index.html': PAGE, 'r/a/index.html': PAGE, '404.html': PAGE, 'r/a/report.txt': PAGE })
  expect(writePolicies(folder)).toBe(3)
  for (const name of ['index.html', 'r/a/index.html', '404.html']) {
    expect(readFileSync(path.join(folder, name), 'utf8')).toBe(withPolicy(PAGE))
  }
  expect(readFileSync(path.join(folder, 'r/a/report.txt'), 'utf8')).toBe(PAGE)
})

test('a page that the policy would break is named', () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'r/a/index.html': PAGE.replace('<body>', '<body style="margin:0">') })
  expect(() => writePolicies(folder)).toThrow(`${path.join(folder, 'r/a/index.html')}: the attribute style: <body style`)
})
