import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quote } from './quotation'
import { citationClip, escapeHtml } from './citation-clip'

test('quote, reference and link, as text and as HTML', () => {
  const { text, html } = citationClip(
    [quote('甲。', []), quote('乙<b>', [])],
    '质检总局.年报[R].',
    'https://a.example/?q=a&b#s1',
  )
  expect(text).toBe('甲。\n乙<b>\n质检总局.年报[R].\nhttps://a.example/?q=a&b#s1')
  expect(html).toBe(
    '<blockquote cite="https://a.example/?q=a&amp;b#s1"><p>甲。</p><p>乙&lt;b&gt;</p></blockquote>' +
      '<p>质检总局.年报[R].</p>' +
      '<p><a href="https://a.example/?q=a&amp;b#s1">https://a.example/?q=a&amp;b#s1</a></p>',
  )
})

test('noise is told by its note, and struck out besides', () => {
  const noise = { start: 1, end: 4, kind: 'noise', reading: null, note: '混入<i>' } as const
  const { text, html } = citationClip(
    [quote('甲<乙>。', [noise])],
    '年报[R].',
    'https://a.example/',
  )
  expect(text).toBe('甲［<乙>］〔校注：混入<i>〕。\n年报[R].\nhttps://a.example/')
  expect(html).toContain('<p>甲［<del>&lt;乙&gt;</del>］〔校注：混入&lt;i&gt;〕。</p>')
})

test('no text becomes markup, and none is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'<>&"\'; a质#3amplt') }), (text) => {
      const escaped = escapeHtml(text)
      expect(escaped).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/)
      const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
      expect(escaped.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => names[name]!)).toBe(
        text,
      )
    }),
  )
})
