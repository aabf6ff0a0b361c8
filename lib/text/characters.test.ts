import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BREAK, isDigit, isGram, isInsideNumeral, isInsideRun, isLatin } from './characters'
import { runsOf } from './terms'

describe('isInsideRun', () => {
  test.each([
    ['194', '94', true],
    ['194', '194', false],
    ['35.3%', '3%', true],
    ['35.3%', '.3%', true],
    ['35.3%', '%', true],
    ['35.3%', '35', false],
    ['.3%', '3', false],
    ['年.3', '3', false],
    ['1.2.3', '3', true],
    ['1..3', '3', false],
    ['第3条', '3', false],
    ['oiml', 'iml', true],
    ['oiml', 'oi', false],
    ['naïve', 'ïve', true],
    ['质检', '检', false],
    ['a1', '1', false],
    ['1a', 'a', false],
    ['质%', '%', false],
    ['3.', '.', false],
  ])('%s at %s: %s', (text, part, expected) => {
    expect(isInsideRun(text, text.lastIndexOf(part))).toBe(expected)
  })

  test('is true exactly strictly inside a number or Latin word', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0123..%%abé质检, '), maxLength: 16 })
    fc.assert(
      fc.property(text, (folded) => {
        for (let at = 0; at < folded.length; at++) {
          const inside = runsOf(folded).some(({ start, end }) => start < at && at < end)
          expect(isInsideRun(folded, at), `${folded} at ${at}`).toBe(inside)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

test.each([
  ['质', true],
  ['〇', true],
  ['𠮷', true],
  ['か', true],
  ['한', true],
  ['ж', true],
  ['+', true],
  ['5', false],
  ['a', false],
  ['é', false],
  ['。', false],
  ['、', false],
  ['%', false],
  [' ', false],
  ['\ue000', false],
  [BREAK, false],
])('isGram %j: %s', (char, expected) => {
  expect(isGram(char)).toBe(expected)
})

test('isDigit and isLatin take the end of a text', () => {
  expect([isDigit(undefined), isLatin(undefined)]).toEqual([false, false])
  expect([isDigit('0'), isDigit('9'), isDigit('/'), isDigit(':'), isDigit('一')]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
  expect([isLatin('a'), isLatin('z'), isLatin('ï'), isLatin('ж'), isLatin('质')]).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})

test.each([
  ['十一月', 0, false],
  ['十一月', 1, true],
  ['十一月', 2, false],
  ['月十', 1, false],
  ['2一', 1, false],
  ['一', 1, false],
])('in %s, offset %i is inside a Chinese number: %s', (text, at, isInside) => {
  expect(isInsideNumeral(text, at)).toBe(isInside)
})
