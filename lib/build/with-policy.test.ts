import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { TRUSTED_TYPES_SCRIPT } from '@/lib/hosting/trusted-types'
import { withPolicy } from './with-policy'

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
