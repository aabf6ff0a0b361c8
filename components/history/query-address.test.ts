import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOf, anchorOf, isLeftToPage, properAddress, queryOf } from './query-address'

test.each([
  ['?q=%E5%A1%91%E5%8C%96%E5%89%82', '塑化剂'],
  ['?q=a+b', 'a b'],
  ['?q=%', '%'],
  ['?q=%FF', '\ufffd'],
  ['?q=%ca%B3%C6%B7', '食品'],
  ['?year=2011&q=%CA%B3+%C6%B7=1&q=b', '食 品=1'],
  ['?q=%82%35%8F%33', '龦'],
  ['?q=%EF%BF%BD', '\ufffd'],
  ['?%71=%CA%B3', '食'],
  // 食品, 学校 and 茅台 in GBK are UTF-8, too; what people write in UTF-8 stays it.
  ['?q=%D1%A7%D0%A3', '学校'],
  ['?q=%C3%A9%CC%A8', '茅台'],
  ['?q=%CA%B3', '食'],
  // As escape() writes it.
  ['?q=%u98DF%u54c1+A%u4e00', '食品 A一'],
  ['?q=A%CA%B3-1', 'A食-1'],
  ...['25°C', '×', 'café', 'é', 'lǚyóu', 'β', 'μg/m³', 'закон', '努尔·买买提', 'α粒子', '½'].map(
    (written): [string, string] => [`?q=${encodeURIComponent(written)}`, written],
  ),
  ['?sort=x', ''],
  ['', ''],
] satisfies [string, string][])('queryOf %s', (search, query) => {
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
  ['#s3-1%EF%BC%89', 's3-1'],
  // Cut off within a character, and in GBK.
  ['#s3-1%EF%BC', 's3-1'],
  ['#s3-1%A3%A9', 's3-1'],
  ['#s3-1）请看', 's3-1'],
  ['#s3-1-', 's3-1'],
  ['#）', '）'],
])('anchorOf %s', (hash, anchor) => {
  expect(anchorOf(hash)).toBe(anchor)
})

test.each([...'）)」』】》〉”’。，、；：！？…—·.,;:!?>"\'`*_~|]}\u200b\u3000'])(
  '%j at the end of a link is no part of the anchor',
  (mark) => {
    for (const glued of [mark, encodeURIComponent(mark), mark + mark]) {
      const { hash } = new URL(`https://example.org/#a1-7-p1${glued}`)
      expect(anchorOf(hash)).toBe('a1-7-p1')
      expect(isLeftToPage(hash)).toBe(true)
    }
    expect(isLeftToPage('#a1-7-p1')).toBe(false)
  },
)

test.each([
  [
    '?q=%CA%B3%C6%B7&agency=%B9%FA%CE%F1%D4%BA#s3-1）',
    '?q=%E9%A3%9F%E5%93%81&agency=%E5%9B%BD%E5%8A%A1%E9%99%A2#s3-1',
  ],
  // As good as ours, and so left.
  ['?q=%e9%a3%9f%20a&b#s3-1', '?q=%e9%a3%9f%20a&b#s3-1'],
  ['#s3-1:~:text=a', '#s3-1:~:text=a'],
  ['?q=%', '?q=%'],
])('an address is put right: %s', (written, proper) => {
  const page = 'https://example.org/r/a-2011/'
  expect(properAddress(page + written, null)).toBe(page + proper)
  expect(properAddress(`https://example.org/${written}`, '/r/a-2011/')).toBe(page + proper)
})

test('query, place and the rest of an address are independent', () => {
  const url = 'https://example.org/r/x/?sort=d&q=old#s1'
  expect(addressOf(url, '食品 许可', 's2')).toBe(
    'https://example.org/r/x/?sort=d&q=%E9%A3%9F%E5%93%81+%E8%AE%B8%E5%8F%AF#s2',
  )
  expect(addressOf(url, '', '')).toBe('https://example.org/r/x/?sort=d')
})

test('what would be taken for GBK says that it is not', () => {
  const written = addressOf('https://example.org/', 'ʳƷ', '')
  expect(queryOf(new URL(written).search)).toBe('ʳƷ')
  expect(addressOf(written, '食品', '')).toBe('https://example.org/?q=%E9%A3%9F%E5%93%81')
})

test('parameters are set and taken out', () => {
  const url = 'https://example.org/?year=2011&sort=title#s1'
  expect(addressOf(url, 'a', '', { agency: '国务院', year: null })).toBe(
    'https://example.org/?sort=title&q=a&agency=%E5%9B%BD%E5%8A%A1%E9%99%A2',
  )
})

test.each([
  ['%41', '#%2541'],
  [':~:text=a', '#%3A~%3Atext%3Da'],
  ['a b\n', '#a%20b%0A'],
  ['\ud800', '#%EF%BF%BD'],
  ['s3-1-p2-i3', '#s3-1-p2-i3'],
])('the place %j is no more than a place', (anchor, hash) => {
  expect(new URL(addressOf('https://example.org/', '', anchor)).hash).toBe(hash)
})

test('every well-formed query survives the address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (query) => {
      const { search } = new URL(addressOf('https://example.org/', query, 's1'))
      expect(queryOf(search)).toBe(query)
    }),
  )
})
