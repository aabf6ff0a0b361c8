import { expect, test } from 'vitest'
import { PAGE_POLICY, SERVED_POLICY, WORKER_POLICY } from './policy'

test('a page’s policy says no more than this', () => {
  expect(PAGE_POLICY).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
      "worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; " +
      "require-trusted-types-for 'script'; trusted-types default",
  )
})

test.each([PAGE_POLICY, SERVED_POLICY, WORKER_POLICY])('nothing is waved through: %s', (policy) => {
  expect(policy).not.toMatch(/unsafe|strict-dynamic|wasm|data:|blob:|https?:|\*/)
})

test('a policy fits an attribute in double quotes, and a header', () => {
  for (const policy of [PAGE_POLICY, SERVED_POLICY, WORKER_POLICY])
    expect(policy).toMatch(/^[^"&<>\r\n]*$/)
})

test('what a page cannot say of itself is in what is sent with it', () => {
  expect(PAGE_POLICY).not.toContain('frame-ancestors')
  expect(SERVED_POLICY).toBe("frame-ancestors 'none'")
  expect(WORKER_POLICY).toContain(SERVED_POLICY)
})
