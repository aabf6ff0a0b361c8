import { afterEach, expect, test, vi } from 'vitest'
import { formerPlace, sendOn, wasSentHere } from './former-place'

afterEach(() => vi.unstubAllGlobals())

test.each([
  ['#s3-2-p1', '#s3-2-p1'],
  ['?q=%E9%A3%9F%E5%93%81#a1-7-p1', '?q=%E9%A3%9F%E5%93%81#a1-7-p1'],
  ['?q=%CA%B3%C6%B7#t12z1）', '?q=%E9%A3%9F%E5%93%81#t12z1'],
  ['index.html#end-p2', '#end-p2'],
  ['#s1-2:~:text=a', '#s1-2:~:text=a'],
  ...['u1-u2', 'b3-c2-j1', 'f2', 's0', 's0-1', 's2-0-1x2'].map((anchor): [string, string] => [
    `#${anchor}`,
    `#${anchor}`,
  ]),
])('%s at home is a place of the report', (address, place) => {
  expect(formerPlace(`https://example.org/x/${address}`, '/x/r/a-2011/')).toBe(
    `https://example.org/x/r/a-2011/${place}`,
  )
})

test.each([
  '',
  '?q=%E9%A3%9F',
  '#reports',
  '#facets',
  '#help',
  '#q',
  '#results',
  '#%',
  '?year=2012#',
])('%s is of the list', (address) => {
  expect(formerPlace(`https://example.org/${address}`, '/r/a-2011/')).toBe(null)
})

test('the page that a reader is sent to knows it once, and no other page', () => {
  const kept = new Map<string, string>()
  vi.stubGlobal('sessionStorage', {
    setItem: (key: string, value: string) => kept.set(key, value),
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => kept.delete(key),
  })
  const location = {
    href: 'https://example.org/#s1',
    replace: (address: string) => void (location.href = address),
  }
  vi.stubGlobal('location', location)
  expect(wasSentHere()).toBe(false)
  sendOn('https://example.org/r/a-2011/#s1')
  expect([wasSentHere(), wasSentHere()]).toEqual([true, false])
  sendOn('https://example.org/r/a-2011/#s1')
  location.href = 'https://example.org/r/b-2012/'
  expect(wasSentHere()).toBe(false)
})

test('where storage is blocked, the reader is sent all the same', () => {
  const block = () => {
    throw new DOMException('blocked', 'SecurityError')
  }
  vi.stubGlobal('sessionStorage', { setItem: block, getItem: block, removeItem: block })
  const replace = vi.fn()
  vi.stubGlobal('location', { href: 'https://example.org/', replace })
  sendOn('https://example.org/r/a-2011/#s1')
  expect(replace).toHaveBeenCalledWith('https://example.org/r/a-2011/#s1')
  expect(wasSentHere()).toBe(false)
})
