import { describe, expect, test } from 'vitest'
import { findInText as find } from './find-in-text.fixture'

/* Characters that a reader does not see or ignores. */

describe('spaces beside marks say nothing, within quotes, too', () => {
  test.each([
    ['（ 三公 ）经费', '“（三公）经费”'],
    ['（三公）经费', '“（ 三公 ）经费”'],
    ['《 三公 》经费', '“《三公》经费”'],
    ['食品 、药品', '“食品、药品”'],
    ['食品、药品', '“食品 、 药品”'],
    ['质检总局 （AQSIQ）', '“质检总局（AQSIQ）”'],
    ['质检总局( AQSIQ )', '质检总局（AQSIQ）'],
    ['（ 2012 ）5号', '“（2012）5号”'],
    ['国办发〔 2021 〕 30号', '“国办发〔2021〕30号”'],
    ['国办发〔2021〕30号', '“国办发 [ 2021 ] 30 号”'],
  ])('%s ? %s', (text, query) => {
    const found = find(text, query)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^literal /)
  })

  test.each([
    ['受理1、 2类', '“1、2 2类”'],
    ['a b、c', '“ab、c”'],
    ['57 979（件）', '“5 7979（件）”'],
  ])('%s: not by %s', (text, query) => {
    expect(find(text, query)).toEqual([])
  })
})

describe('what is drawn as nothing', () => {
  test.each([
    '\u00ad',
    '\u034f',
    '\u115f',
    '\u180e',
    '\u200b',
    '\u200d',
    '\u2060',
    '\u2800',
    '\u3164',
    '\ufe0f',
    '\ufeff',
    '\uffa0',
    '\ufffc',
    '\u{e0100}',
    '\ue000',
  ])('%j', (invisible) => {
    expect(find(`三公${invisible}经费`, '三公经费')).toHaveLength(1)
    expect(find('三公经费', `三公${invisible}经费`)).toHaveLength(1)
  })
})
