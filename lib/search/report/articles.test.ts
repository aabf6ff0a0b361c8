import { describe, expect, test } from 'vitest'
import { metaWith } from '@/lib/report/meta.fixture'
import { parseReport } from '@/lib/report/parse-report'
import { isCounted } from '@/lib/search/match/hit'
import { reportSource } from './report-source'
import { createScan } from '@/lib/search/match/retrieve'
import { createSearch } from './search'
import { enteredSection } from './search-result'
import { scanTools } from '@/lib/search/match/source'

/** A statute of thirty articles; some with paragraphs, items, and one inserted. */
const ARTICLES = Array.from({ length: 30 }, (_, i) => {
  const number = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'][i % 10] ?? ''
  const tens = ['', '十', '二十'][Math.floor(i / 10)] ?? ''
  const numeral = i % 10 === 9 ? (['十', '二十', '三十'][Math.floor(i / 10)] ?? '') : tens + number
  const more = numeral === '二十七' ? '\n第二十七条之一　受理机关另有规定的，从其规定。' : ''
  const parts =
    numeral === '二'
      ? '\n前款所称机关，包括下列机构：\n（一）主管部门；\n（二）派出机构；\n（三）受托组织。\n第三段另行规定。'
      : numeral === '五'
        ? '\n依照第二条第二款办理的，从其规定。'
        : ''
  return `第${numeral}条　机关应当依法办理第${i + 1}类事项。${parts}${more}`
}).join('\n')
const STATUTE = `信访工作条例\n第一章　总则\n${ARTICLES}\n`
const report = parseReport('law', STATUTE, {
  ...metaWith([]),
  title: '中华人民共和国信访工作条例（2022年修订）',
})
const search = createSearch(reportSource(report), scanTools(createScan(report.paragraphs.length)))

const jumps = (query: string) => search(query).jumps.map(({ anchor, path }) => `${anchor} ${path}`)

describe('articles as people cite them', () => {
  test.each([
    ['第二十七条', 't27 第二十七条'],
    ['第27条', 't27 第二十七条'],
    ['第二十七条之一', 't27z1 第二十七条之一'],
    ['第27条之一', 't27z1 第二十七条之一'],
    ['第 27 条之 1', 't27z1 第二十七条之一'],
    ['第二条第一款', 't2-p1 第二条第一款'],
    ['第二条第二款', 't2-p2 第二条第二款'],
    ['第2条第2款', 't2-p2 第二条第二款'],
    ['第二条的第三款', 't2-p6 第二条第三款'],
    ['第二条第二款第三项', 't2-p5 第二条第二款第三项'],
    ['第二条第二款第（一）项', 't2-p3 第二条第二款第一项'],
    ['第二条第（二）项', 't2-p4 第二条第二项'],
    ['第二条第九款', 't2 第二条'],
    ['《信访工作条例》第五条', 't5 第五条'],
    ['信访工作条例第五条', 't5 第五条'],
    ['信访工作条例 第5条', 't5 第五条'],
    ['《中华人民共和国信访工作条例》第二条第二款', 't2-p2 第二条第二款'],
    ['《信访工作条例》第二十七条之一', 't27z1 第二十七条之一'],
  ])('%s', (query, expected) => {
    expect(jumps(query)).toEqual([expected])
    expect(enteredSection(search(query))?.anchor).toBe(expected.split(' ')[0])
  })

  test.each([
    '《食品安全法》第五条',
    '食品安全法第五条',
    '第三十九条',
    '《信访工作条例》第三十九条',
    '工作条例第五条',
  ])('%s leads nowhere', (query) => {
    expect(jumps(query)).toEqual([])
  })

  test('what cites it is found besides', () => {
    const { hits } = search('第二条第二款')
    expect(hits.filter(isCounted).map(({ id }) => report.paragraphs[id]?.anchor)).toEqual(['t5-p2'])
  })
})

test('of an annex, by its own title; of the notice that issues it', () => {
  const text = `关于印发《档案管理办法》的通知\n各有关单位：\n现印发给你们。\n附件：\n档案管理办法\n${ARTICLES}\n`
  const notice = parseReport('notice', text, metaWith([]))
  const find = createSearch(reportSource(notice), scanTools(createScan(notice.paragraphs.length)))
  expect(find('《档案管理办法》第五条').jumps.map(({ anchor }) => anchor)).toEqual(['a1-t5'])
  expect(find('《档案管理办法》第二条第二款').jumps.map(({ anchor }) => anchor)).toEqual([
    'a1-t2-p2',
  ])
})

test('items of a report without articles are none, nor paragraphs of one', () => {
  const text =
    '年度报告\n一、概述\n（一）组织领导\n已建立。\n（二）制度建设\n已完善。\n1. 受理\n已受理。\n2. 答复\n已答复。\n二、公开情况\n已公开。\n'
  const plain = parseReport('plain', text, metaWith([]))
  const find = createSearch(reportSource(plain), scanTools(createScan(plain.paragraphs.length)))
  for (const query of ['第二条', '第2条', '第二款', '第二条第二款', '第二条第二项'])
    expect(find(query).jumps, query).toEqual([])
  expect(find('第二项').jumps.map(({ path }) => path)).toEqual(['一、（二）', '一、（二）2.'])
})
