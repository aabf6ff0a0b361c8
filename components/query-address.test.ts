import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOf, anchorOf, queryOf } from './query-address'

test.each([
  ['?q=%E5%A1%91%E5%8C%96%E5%89%82', '塑化剂'],
  ['?q=a+b', 'a b'],
  ['?q=%', '%'],
  ['?q=%E5%A1', '\ufffd'],
  ['?sort=x', ''],
  ['', ''],
])('queryOf %s', (search, query) => {
  expect(queryOf(search)).toBe(query)
})

test.each([
  ['#s3-1', 's3-1'],
  ['#%E4%B8%80', '一'],
  ['#%', '%'],
  ['', ''],
  ['#s3-1:~:text=%E9%A3%9F', 's3-1'],
  ['#s3-1:~:text=a%', 's3-1'],
  ['#:~:text=%E9%A3%9F', ''],
])('anchorOf %s', (hash, anchor) => {
  expect(anchorOf(hash)).toBe(anchor)
})

test('query, place and the rest of an address are independent', () => {
  const url = 'https://example.org/r/x/?sort=d&q=old#s1'
  expect(addressOf(url, '食品 许可', 's2')).toBe(
    'https://example.org/r/x/?sort=d&q=%E9%A3%9F%E5%93%81+%E8%AE%B8%E5%8F%AF#s2',
  )
  expect(addressOf(url, '', '')).toBe('https://example.org/r/x/?sort=d')
})

test('parameters are set and taken out', () => {
  const url = 'https://example.org/?year=2011&sort=title#s1'
  expect(addressOf(url, 'a', '', { agency: '国务院', year: null })).toBe(
    'https://example.org/?sort=title&q=a&agency=%E5%9B%BD%E5%8A%A1%E9%99%A2',
  )
})

test.each([['%41', '#%2541'], [':~:text=a', '#%3A~%3Atext%3Da'], ['a b\n', '#a%20b%0A'], ['\ud800', '#%EF%BF%BD'], ['s3-1-p2-i3', '#s3-1-p2-i3']])(
  'the place %j is no more than a place',
  (anchor, hash) => {
    expect(new URL(addressOf('https://example.org/', '', anchor)).hash).toBe(hash)
  },
)

test('every well-formed query survives the address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (query) => {
      const { search } = new URL(addressOf('https://example.org/', query, 's1'))
      expect(queryOf(search)).toBe(query)
    }),
  )
})
