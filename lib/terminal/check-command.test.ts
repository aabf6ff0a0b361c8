import { expect, test } from 'vitest'
import { SiteError } from '@/lib/pipeline/content/check-site'
import { checkBasePath } from './check-command'

test.each(['', '/reports', '/a/b', '/~user/a_b-c.d', '/.well-known'])(
  '%j is a base path',
  (basePath) => {
    expect(() => checkBasePath(basePath)).not.toThrow()
  },
)

test.each([
  ['reports', '要以 / 开头'],
  ['https://example.org/reports', '要以 / 开头'],
  ['/', '不以 / 结尾'],
  ['/reports/', '不以 / 结尾'],
  ['//reports', '只能用字母'],
  ['/报告', '只能用字母'],
  ['/a b', '只能用字母'],
  ['/a?b', '只能用字母'],
  ['/%2e', '只能用字母'],
  ['/.', '. 或 ..'],
  ['/a/../b', '. 或 ..'],
])('%j is none, with the reason', (basePath, reason) => {
  expect(() => checkBasePath(basePath)).toThrow(SiteError)
  expect(() => checkBasePath(basePath)).toThrow(reason)
})
