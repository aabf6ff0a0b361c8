import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatReference, type Cited } from './citation'

const whole: Cited = {
  author: '质检总局',
  title: '质检总局2011年政府信息公开工作年度报告',
  issued: '2012-03-21',
  accessed: '2026-10-05',
  addresses: ['https://example.org/r/aqsiq-2011/'],
}
const TITLE = '质检总局2011年政府信息公开工作年度报告'
const OURS = 'https://example.org/r/aqsiq-2011/'

test.each<[string, Partial<Cited>, string]>([
  ['all of it', {}, `质检总局.${TITLE}[R/OL].（2012-03-21）[2026-10-05].${OURS}`],
  ['no author', { author: null }, `${TITLE}[R/OL].（2012-03-21）[2026-10-05].${OURS}`],
  ['no title', { title: ' ' }, `质检总局[R/OL].（2012-03-21）[2026-10-05].${OURS}`],
  ['no date', { issued: null }, `质检总局.${TITLE}[R/OL].[2026-10-05].${OURS}`],
  ['no day of access', { accessed: null }, `质检总局.${TITLE}[R/OL].（2012-03-21）.${OURS}`],
  ['no dates', { issued: '', accessed: null }, `质检总局.${TITLE}[R/OL].${OURS}`],
  ['no address', { addresses: [null, ''] }, `质检总局.${TITLE}[R].（2012-03-21）.`],
  ['title alone', { author: null, issued: null, addresses: [] }, `${TITLE}[R].`],
  ['nothing', { author: null, title: null, issued: null, accessed: null, addresses: [] }, '[R].'],
  [
    'the agency’s address first',
    { addresses: ['https://www.aqsiq.gov.cn/a.htm', OURS] },
    `质检总局.${TITLE}[R/OL].（2012-03-21）[2026-10-05].https://www.aqsiq.gov.cn/a.htm; ${OURS}`,
  ],
  [
    'one address twice',
    { addresses: [OURS, OURS] },
    `质检总局.${TITLE}[R/OL].（2012-03-21）[2026-10-05].${OURS}`,
  ],
  [
    'full stops of its own',
    { author: 'U.S. Dept.', title: '2011年报告。 ' },
    `U.S. Dept.2011年报告[R/OL].（2012-03-21）[2026-10-05].${OURS}`,
  ],
  [
    'lines',
    { title: '质检总局\n年度报告' },
    `质检总局.质检总局 年度报告[R/OL].（2012-03-21）[2026-10-05].${OURS}`,
  ],
])('%s', (_, change, reference) => {
  expect(formatReference({ ...whole, ...change })).toBe(reference)
})

test('whatever is missing, nothing tells of it', () => {
  const name = fc.option(fc.string({ unit: fc.constantFrom(...'质检总局年报 A1.。．\n') }))
  const date = fc.constantFrom('2012-03-21', '', ' ', null)
  const addresses = fc.array(fc.constantFrom('https://a.example/', OURS, '', null))
  fc.assert(
    fc.property(
      fc.record({ author: name, title: name, issued: date, accessed: date, addresses }),
      (cited) => {
        const reference = formatReference(cited)
        expect(reference).not.toMatch(/undefined|null|\[\s*\]|（\s*）|[.。．\s]\[R|[）\]]\.\.|\s$/u)
        expect(reference).toContain('[R')
        expect(reference.includes('/OL]')).toBe(cited.addresses.some((address) => address?.trim()))
      },
    ),
  )
})
