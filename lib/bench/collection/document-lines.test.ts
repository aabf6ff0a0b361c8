import { expect, test } from 'vitest'
import { documentLines } from './document-lines'

test('title, headings where they change, lines; no heading twice', () => {
  const lines = documentLines({
    id: 'a',
    title: '某 条\n例',
    category: '',
    paragraphs: [
      { path: ['第一章  总则', '第一条'], text: '第一条 为了规范。\n第二款。' },
      { path: ['第一章  总则', '第二条'], text: '第二条 本条例。\n\n' },
      { path: ['第二章  办法', '第二条'], text: '本办法。' },
      { path: ['第二章  办法'], text: '附则。' },
    ],
  })
  expect(lines).toEqual([
    '某 条 例',
    '第一章 总则',
    '第一条 为了规范。',
    '第二款。',
    '第二条 本条例。',
    '第二章 办法',
    '第二条',
    '本办法。',
    '附则。',
  ])
})
