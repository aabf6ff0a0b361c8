import { renderToStaticMarkup } from 'react-dom/server'
import { createElement } from 'react'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOfBuild, pagePath, searchFilesOf, titleOf } from './page-facts'

const NAME = 'aqsiq-2011.36311bf5b490f7d5.json'

test('search files are read beside the page’s data, and from no text', () => {
  const data = `<script type="application/json" id="page-data" data-files="${NAME} lexicon.0123456789abcdef.json">["other.0123456789abcdef.json"]</script>`
  expect(searchFilesOf(`<p></p>${data}`)).toEqual([NAME, 'lexicon.0123456789abcdef.json'])
  const text = renderToStaticMarkup(createElement('p', { title: data }, data))
  expect(searchFilesOf(text)).toEqual([])
  expect(searchFilesOf(`<a href="/search/${NAME}">${NAME}</a>`)).toEqual([])
  expect(
    searchFilesOf('<script type="application/json" id="page-data" data-files="">["a"]</script>'),
  ).toEqual([])
})

test('a page’s build is on its root', () => {
  expect(isOfBuild('<html lang="zh-Hans" data-build="abc">', 'abc')).toBe(true)
  expect(isOfBuild('<html lang="zh-Hans" data-build="abcd">', 'abc')).toBe(false)
  expect(isOfBuild('<p>data-build=&quot;abc&quot;</p>', 'abc')).toBe(false)
})

test('a title is read as it was written', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (title) => {
      expect(titleOf(renderToStaticMarkup(createElement('title', null, title)))).toBe(title)
    }),
  )
  expect(titleOf('<html></html>')).toBeNull()
})

test('a page has one path, whatever its query, hash and file name', () => {
  for (const rest of ['', '?q=x', '#s1', 'index.html', 'index.html?q=x#s1']) {
    expect(pagePath(`https://example.org/r/a/${rest}`)).toBe('/r/a/')
  }
})
