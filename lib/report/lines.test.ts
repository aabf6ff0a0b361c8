import { expect, test } from 'vitest'
import { isBlank, splitLines } from './lines'

test('splits at any line end, and knows where each line stands', () => {
  expect(splitLines('甲\r\n\r\n乙\n丙\r丁')).toEqual([
    { number: 1, start: 0, text: '甲' },
    { number: 2, start: 3, text: '' },
    { number: 3, start: 5, text: '乙' },
    { number: 4, start: 7, text: '丙' },
    { number: 5, start: 9, text: '丁' },
  ])
})

test('a byte-order mark and the end of the last line make no line', () => {
  expect(splitLines('\ufeff甲\n')).toEqual([{ number: 1, start: 1, text: '甲' }])
  expect(splitLines('\ufeff')).toEqual([])
  expect(splitLines('')).toEqual([])
})

test('a line of ideographic spaces is blank', () => {
  expect([isBlank(' \t　'), isBlank(''), isBlank('　甲')]).toEqual([true, true, false])
})
