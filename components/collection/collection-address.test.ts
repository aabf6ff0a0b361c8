import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWhole, collectionPath, SORTS, viewOf, WHOLE } from './collection-address'

test.each([
  ['', WHOLE],
  [
    '?agency=%E5%9B%BD%E5%8A%A1%E9%99%A2&year=2012&sort=size',
    { agency: '国务院', year: 2012, sort: 'size' },
  ],
  ['?year=20123', WHOLE],
  ['?year=-1&sort=toString&agency=+', WHOLE],
  ['?year=&agency=%', { ...WHOLE, agency: '%' }],
] as const)('%s asks for', (search, view) => {
  expect(viewOf(search)).toEqual(view)
})

test('what is as usual is left out of the address', () => {
  expect(collectionPath('', '', WHOLE)).toBe('/')
  expect(collectionPath('/x', '食品', { agency: null, year: 2012, sort: 'year' })).toBe(
    '/x/?q=%E9%A3%9F%E5%93%81&year=2012',
  )
  expect(isWhole(WHOLE)).toBe(true)
  expect(isWhole({ ...WHOLE, sort: 'title' })).toBe(false)
})

test('every view survives the address', () => {
  const views = fc.record({
    agency: fc.option(
      fc
        .string({ unit: 'grapheme' })
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    ),
    year: fc.option(fc.integer({ min: 1, max: 9999 })),
    sort: fc.constantFrom(...SORTS),
  })
  fc.assert(
    fc.property(views, (view) => {
      expect(viewOf(new URL(collectionPath('', 'q', view), 'https://example.org').search)).toEqual(
        view,
      )
    }),
  )
})

test('an agency in GBK is one', () => {
  expect(viewOf('?agency=%B9%FA%CE%F1%D4%BA').agency).toBe('国务院')
})
