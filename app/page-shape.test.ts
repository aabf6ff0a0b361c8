import { expect, test } from 'vitest'
import { pageShape } from './page-shape'

const COLUMNS = { count: 2, lines: 3, characters: 10 }

/** Lines of a path as [x, y, end]. */
function lines(path: string): number[][] {
  return [...path.matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)/g)].map(([, ...numbers]) =>
    numbers.map(Number),
  )
}

test('a heading is a stroke of its own, body text is indented and runs on', () => {
  const shape = pageShape(
    [
      { text: '一、概述', headingLength: 4 },
      { text: '一二三四五六七八九十', headingLength: 0 },
    ],
    COLUMNS,
  )
  expect(lines(shape.headings)).toEqual([[0, 3.2, 18.4]])
  expect(lines(shape.body)).toEqual([
    [9.2, 9.6, 46],
    [0, 16, 9.2],
  ])
})

test('what does not fit a column goes on in the next; what fits none is left out', () => {
  const { body } = pageShape([{ text: '字'.repeat(1000), headingLength: 0 }], COLUMNS)
  const strokes = lines(body)
  expect(strokes).toHaveLength(6)
  expect(strokes[3]).toEqual([70, 3.2, 116])
})
