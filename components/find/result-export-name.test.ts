import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportName } from './result-export-name'

test.each([
  ['食品 许可', 'aqsiq-2011-食品-许可.csv'],
  ['“三公经费” -化妆品', 'aqsiq-2011-三公经费-化妆品.csv'],
  ['../../etc/passwd', 'aqsiq-2011-etc-passwd.csv'],
  ['？', 'aqsiq-2011.csv'],
])('%s', (query, name) => {
  expect(exportName('aqsiq-2011', query)).toBe(name)
})

test('a name of safe characters, and not too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
      expect(exportName('x', query)).toMatch(/^x[\p{L}\p{N}-]{0,80}\.csv$/u)
    }),
  )
})
