import { expect, test } from 'vitest'
import { fold } from './fold'
import { transparentBreaks } from './line-breaks'
import { paragraphViews } from './views'

test.each([
  ['政府\n信息', [[2, 3]]],
  ['政府 \r\n　　信息', [[2, 7]]],
  ['第\n711 号', [[1, 2]]],
  ['共计，\n3件', [[3, 4]]],
  ['a\nb', []],
  ['12\n34', []],
  ['政府 信息', []],
  ['\n政府\n', []],
  ['𠮷\n𠮷', [[2, 3]]],
])('%j', (text, spans) => {
  expect(transparentBreaks(text).map(({ start, end }) => [start, end])).toEqual(spans)
})

test('a match runs over the end of a line and leads back to both lines', () => {
  const text = '根据《政府\r\n信息公开条例》第\n20 条'
  const [view] = paragraphViews(text)
  const strict = view?.strict
  const at = strict?.text.indexOf('政府信息公开') ?? -1
  expect(text.slice(strict?.starts[at], strict?.ends[at + 5])).toBe('政府\r\n信息公开')
  expect(fold(text).text).toBe('根据《政府信息公开条例》第20 条')
  expect(view?.loose.text).toContain('条例第20条')
})
