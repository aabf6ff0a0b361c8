import { describe, expect, test } from 'vitest'
import { BREAK } from './characters'
import { sourceSpan } from './mapped-text'
import { viewTerms } from './terms'
import { paragraphViews, type Amendment } from './views'

function amend(text: string, quote: string, reading: string | null): Amendment {
  const start = text.indexOf(quote)
  return { start, end: start + quote.length, reading }
}

function onlyView(text: string, amendments?: Amendment[]) {
  const views = paragraphViews(text, amendments)
  expect(views).toHaveLength(1)
  return views[0]!
}

describe('a paragraph without errata', () => {
  test('has one view, strict and loose', () => {
    const view = onlyView('汽车“三包”')
    expect(view.strict.text).toBe('汽车"三包"')
    expect(view.loose.text).toBe('汽车三包')
    expect(view.readings).toEqual([])
  })

  test('strict leads to the source, loose into the strict text', () => {
    const view = onlyView('57,979“件”')
    expect(sourceSpan(view.strict, 0, 5)).toEqual({ start: 0, end: 6 })
    expect(sourceSpan(view.loose, 5, 6)).toEqual({ start: 6, end: 7 })
  })
})

describe('noise', () => {
  const text = '公布股票走势信息'
  const view = onlyView(text, [amend(text, '股票走势', null)])

  test('is cut out, with a break in its place', () => {
    expect(view.strict.text).toBe(`公布${BREAK}信息`)
    expect(view.loose.text).toBe(`公布${BREAK}信息`)
  })

  test('gives no term, and nothing matches across it', () => {
    expect([...viewTerms(view)].sort()).toEqual(['信', '信息', '公', '公布', '布', '息'].sort())
  })

  test('parts a number that it stands in', () => {
    const cut = '共57噪979件'
    expect([...viewTerms(onlyView(cut, [amend(cut, '噪', null)]))]).toContain('979')
    expect([...viewTerms(onlyView(cut, [amend(cut, '噪', null)]))]).not.toContain('57979')
    const comma = '共57噪,979件'
    expect(onlyView(comma, [amend(comma, '噪', null)]).strict.text).toBe(`共57${BREAK}，979件`)
  })

  test('keeps the offsets behind it', () => {
    expect(sourceSpan(view.strict, 3, 5)).toEqual({ start: 6, end: 8 })
  })
})

describe('a reading', () => {
  const text = '于二一二年，走势发布'
  const quote = amend(text, '二一二年', '二〇一二年')
  const noise = amend(text, '走势', null)
  const views = paragraphViews(text, [quote, noise])

  test('adds a view beside the one as it stands; noise is cut from both', () => {
    expect(views.map((view) => view.strict.text)).toEqual([
      `于二一二年，${BREAK}发布`,
      `于二零一二年，${BREAK}发布`,
    ])
    expect(views.map((view) => view.readings)).toEqual([[], [quote]])
  })

  test('maps any part of itself to the whole quote', () => {
    const strict = views[1]!.strict
    expect(sourceSpan(strict, 1, 6)).toEqual({ start: 1, end: 5 })
    expect(sourceSpan(strict, 2, 3)).toEqual({ start: 1, end: 5 })
    expect(sourceSpan(strict, 0, 2)).toEqual({ start: 0, end: 5 })
    expect(sourceSpan(strict, 8, 10)).toEqual({ start: 8, end: 10 })
  })
})

test('a script table is applied to the text and to its readings', () => {
  const text = '質检总'
  const script = new Map([
    ['質', '质'],
    ['總', '总'],
  ])
  const views = paragraphViews(text, [amend(text, '总', '總局')], script)
  expect(views.map((view) => view.strict.text)).toEqual(['质检总', '质检总局'])
  expect(views.map((view) => view.loose.text)).toEqual(['质检总', '质检总局'])
  expect(sourceSpan(views[1]!.strict, 2, 4)).toEqual({ start: 2, end: 3 })
})
