import { expect, test } from 'vitest'
import type { OutlineEntry } from '@/lib/report/outline'
import { nestOutline, shownFor, type OutlineNode } from './outline-tree'

/** Sections named by their anchors, of these levels. */
const outline = (sections: Record<string, number>): OutlineEntry[] =>
  Object.entries(sections).map(([anchor, level]) => ({
    anchor,
    level,
    marker: '',
    heading: '',
    path: '',
  }))

const print = (nodes: readonly OutlineNode[]): string =>
  nodes
    .map(({ entry, children }) => entry.anchor + (children.length ? `(${print(children)})` : ''))
    .join(' ')

test('title, sections and closing block stand side by side, subsections below', () => {
  const entries = outline({ s0: 0, s1: 1, 's1-1': 2, 's1-2': 2, s2: 1, end: 0, a1: 1, 'a1-1': 2 })
  expect(print(nestOutline(entries))).toBe('s0 s1(s1-1 s1-2) s2 end a1(a1-1)')
})

test('levels that are skipped do no harm', () => {
  expect(print(nestOutline(outline({ a: 2, b: 1, c: 3, d: 2, e: 3 })))).toBe('a b(c d(e))')
  expect(print(nestOutline([]))).toBe('')
})

test('a section in a closed one is stood for by the outermost closed one', () => {
  const tree = nestOutline(outline({ a: 1, b: 2, c: 3, d: 1 }))
  const shown = (...closed: string[]) => shownFor('c', tree, (anchor) => !closed.includes(anchor))
  expect(shown()).toBe('c')
  expect(shown('c', 'd')).toBe('c')
  expect(shown('b')).toBe('b')
  expect(shown('a', 'b')).toBe('a')
  expect(shownFor('x', tree, () => true)).toBeNull()
  expect(shownFor(null, tree, () => true)).toBeNull()
})
