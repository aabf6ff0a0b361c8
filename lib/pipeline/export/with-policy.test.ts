import { expect, test } from 'vitest'
import { PAGE_POLICY } from '@/lib/site/policy'
import { withPolicy } from './with-policy'

const HEAD = '<!DOCTYPE html><html><head><meta charSet="utf-8"/>'
const REST = '<script src="/start.js"></script></head><body><p>说“$&”</p></body></html>'
const POLICY = `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}"/>`

test('the policy stands behind the encoding, before any script, and nothing else changes', () => {
  expect(withPolicy(HEAD + REST)).toBe(HEAD + POLICY + REST)
})

test('a second time changes nothing', () => {
  expect(withPolicy(withPolicy(HEAD + REST))).toBe(HEAD + POLICY + REST)
})
