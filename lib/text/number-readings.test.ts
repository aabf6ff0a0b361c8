import { describe, expect, test } from 'vitest'
import { fold } from './fold'
import { readNumbers } from './number-readings'
import { paragraphViews } from './views'

function read(source: string): string | null {
  return readNumbers(fold(source), source)?.text.text ?? null
}

describe('the mark of a list at the beginning is a number of its own', () => {
  test.each([
    ['1.2016年新建学校', '1. 2016年新建学校'],
    ['2.20家企业获奖', '2. 20家企业获奖'],
    ['　　２．２０家企业获奖', ' 2. 20家企业获奖'],
    ['1.1.2016年新建', '1. 1. 2016年新建'],
    ['1.2016年', '1. 2016年'],
  ])('%s', (source, text) => {
    expect(read(source)).toBe(text)
  })

  test.each([
    '2.20%的企业',
    '2.20％',
    '2.20',
    '2.35亿元',
    '增长2.20倍以上',
    '2011.12.5起施行',
    '1. 2016年新建',
    '1、2016年新建',
  ])('%s stays', (source) => {
    expect(read(source)).toBeNull()
  })
})

describe('digits grouped by spaces or full-width commas are one number', () => {
  test.each([
    ['共57 979件', '共57979件'],
    ['共57\u00a0979件', '共57979件'],
    ['共57\u2009979件', '共57979件'],
    ['共57\u202f979\u202f123件', '共57979123件'],
    ['共５７　９７９件', '共57979件'],
    ['共57，979件', '共57979件'],
    ['共1，234，567.89元', '共1234567.89元'],
    ['57 979 件、138 000元', '57979 件、138000元'],
  ])('%j', (source, text) => {
    expect(read(source)).toBe(text)
  })

  test.each([
    '2010 305家',
    '2010，305家',
    '1，2，3',
    '12 34',
    '12 345 67',
    '12 345，678',
    '100 200 3000',
    '57\n979',
    '57  979',
    '①234人',
    '010 822 616',
    '1.234 567',
    '12 345 678，90',
  ])('%j stays', (source) => {
    expect(read(source)).toBeNull()
  })
})

test('what is read is led back to the source, and marked as read', () => {
  const [, view] = paragraphViews('2.20家共57 979件')
  expect(view?.strict.text).toBe('2. 20家共57979件')
  expect(view?.strict.starts[view.strict.text.indexOf('57979')]).toBe(6)
  expect(view?.strict.ends[view.strict.text.indexOf('件') - 1]).toBe(12)
  expect(view?.readings).toEqual([
    { start: 0, end: 4 },
    { start: 6, end: 12 },
  ])
})

test('a reading of an erratum stands in the view of the numbers, too', () => {
  const views = paragraphViews('共57 979佳', [{ start: 7, end: 8, reading: '家' }])
  expect(views.map(({ strict }) => strict.text)).toEqual(['共57 979佳', '共57 979家', '共57979家'])
})
