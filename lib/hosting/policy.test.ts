import { expect, test } from 'vitest'
import { pagePolicy, SERVED_POLICY, WORKER_POLICY } from './policy'

const PAGE = pagePolicy(['sha256-one=', 'sha256-two='])

test('a page may run the site’s own scripts and those that are named', () => {
  expect(PAGE).toContain("; script-src 'self' 'sha256-one=' 'sha256-two=';")
  expect(pagePolicy([])).toContain("; script-src 'self';")
})

test('a page’s policy says no more than this', () => {
  expect(pagePolicy([])).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
      "worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; " +
      "require-trusted-types-for 'script'; trusted-types default",
  )
})

test.each([PAGE, SERVED_POLICY, WORKER_POLICY])('nothing is waved through: %s', (policy) => {
  expect(policy).not.toMatch(/unsafe|strict-dynamic|wasm|data:|blob:|https?:|\*/)
})

test('a policy fits an attribute in double quotes, and a header', () => {
  for (const policy of [PAGE, SERVED_POLICY, WORKER_POLICY]) expect(policy).toMatch(/^[^"&<>\r\n]*$/)
})

test('what a page cannot say of itself is in what is sent with it', () => {
  expect(PAGE).not.toContain('frame-ancestors')
  expect(SERVED_POLICY).toBe("frame-ancestors 'none'")
  expect(WORKER_POLICY).toContain(SERVED_POLICY)
})
