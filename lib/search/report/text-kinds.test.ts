import { describe, expect, test } from 'vitest'
import { loadScript } from '@/lib/text/script-table'
import { metaWith } from '@/lib/report/meta.fixture'
import { parseReport } from '@/lib/report/parse-report'
import { NO_SCRIPT, type Script } from '@/lib/text/script'
import { isCounted } from '@/lib/search/match/hit'
import { reportSource } from './report-source'
import { createScan } from '@/lib/search/match/retrieve'
import { createSearch } from './search'
import { scanTools } from '@/lib/search/match/source'

/* The characters that a text is written with, and the ways in which a reader types it. */

/** The matches of a query in a text, by tier and as written there. */
function find(text: string, query: string, script: Script = NO_SCRIPT): string[] {
  const report = parseReport('r', `报告\n${text}`, metaWith([]))
  const { hits } = createSearch(reportSource(report), {
    ...scanTools(createScan(report.paragraphs.length)),
    script,
  })(query)
  return hits.filter(isCounted).flatMap(({ id, tier, ranges }) => {
    const source = report.paragraphs[id]?.text ?? ''
    return ranges.map(({ start, end }) => `${tier} ${source.slice(start, end)}`)
  })
}

describe('a number is found behind a mark that is no part of it', () => {
  test.each([
    ['1.2016年新建学校', '2016年', '2016年'],
    ['1.2016年新建学校', '1.2016年新建', '1.2016年新建'],
    ['2.20家企业获奖', '20家企业', '20家企业'],
    ['2.20家企业获奖', '“20家企业”', '20家企业'],
    ['①2011年完成', '2011年', '2011年'],
    ['①2011年完成', '①2011年', '①2011年'],
    ['完成57979²件', '57979', '57979'],
    ['⒈2011年完成', '2011年', '2011年'],
    ['Ⅳ2011年完成', '2011年', '2011年'],
    ['每㎡2元', '2元', '2元'],
    ['ⅣA类', 'A类', 'A类'],
    ['❶2011年完成', '2011年', '2011年'],
    ['㉑2011年完成', '2011年', '2011年'],
    ['3.500万元投入使用', '500万元', '500万元'],
    ['1.100公里道路', '100公里', '100公里'],
    ['2.3月15日召开会议', '3月15日', '3月15日'],
    ['4.5家单位参加', '5家单位', '5家单位'],
  ])('%s ? %s', (text, query, found) => {
    expect(find(text, query)).toEqual([`literal ${found}`])
  })

  test.each([
    ['①2017年办结', '12017'],
    ['完成57979²件', '579792'],
    ['增长2.20%以上', '20%'],
    ['2.20%的企业达标', '20%'],
    ['增长2.20倍以上', '20倍'],
    ['2.5亿元投资到位', '5亿元'],
    ['2.5万人参加', '5万人'],
    ['2.5个百分点以上', '5个百分点'],
    ['3.8公里道路竣工', '8公里'],
    ['1.5倍增长', '5倍'],
    ['1.5年以上经验', '5年以上'],
    ['①234人参加', '1234'],
  ])('%s: not by %s', (text, query) => {
    expect(find(text, query)).toEqual([])
  })
})

describe('grouped digits are one number, and numbers side by side are found by themselves', () => {
  test.each([
    ['共57 979件', '57979', '57 979'],
    ['共57 979件', '57979件', '57 979件'],
    ['拨款138 000元', '138000元', '138 000元'],
    ['拨款138 000元', '“拨款138000元”', '拨款138 000元'],
    ['共57，979件', '57979', '57，979'],
    ['人数 120 135 140', '135', '135'],
    ['分别为1，2，3', '2', '2'],
    ['共57 979件', '979', '979'],
    ['共57,979件', '57,9', '57,9'],
    ['共57,979件', '57,97', '57,97'],
    ['共1,057,979件', '1,057,9', '1,057,9'],
    ['见图1,2', '1,2', '1,2'],
  ])('%s ? %s', (text, query, found) => {
    expect(find(text, query)).toEqual([`literal ${found}`])
  })

  test.each([
    ['2010年，305家', '2010305'],
    ['人数 120 135 140 98', '120135'],
    ['分别为1，2，3', '123'],
  ])('%s: not by %s', (text, query) => {
    expect(find(text, query)).toEqual([])
  })
})

describe('a query with spaces or commas in its numbers and dates finds them without, and the reverse', () => {
  test.each([
    ['共57979件', '57 979', '57979'],
    ['共57,979件', '57 979', '57,979'],
    ['共57,979件', '57，979', '57,979'],
    ['共57，979件', '57 979', '57，979'],
    ['共57 979件', '57，979', '57 979'],
    ['共57,979件', '共57 979件', '共57,979件'],
    ['拨款138000元', '拨款138\u00a0000元', '拨款138000元'],
    ['自2012年3月21日起', '2012 年 3 月 21 日', '2012年3月21日'],
    ['自二〇一二年三月二十一日起', '2012 年 3 月 21 日', '二〇一二年三月二十一日'],
    ['自2012 年 3 月 21 日起', '2012年3月21日', '2012 年 3 月 21 日'],
    ['自2012 年 3 月 21 日起', '二〇一二年三月二十一日', '2012 年 3 月 21 日'],
    ['自2012 年 3 月 21 日起', '2012-03-21', '2012 年 3 月 21 日'],
    ['自2012年3月21日起', '2012 年 3 月 21 日', '2012年3月21日'],
    ['电话010-8226 1627', '010 82261627', '010-8226 1627'],
    ['共57,979件', '57 979件', '57,979件'],
    ['增长35.3%以上', '35.3 %', '35.3'],
    ['增长35.3 %以上', '35.3%', '35.3 %'],
    ['第27条', '第 27 条', '第27条'],
  ])('%s ? %s', (text, query, found) => {
    expect(find(text, query).map((hit) => hit.slice(hit.indexOf(' ') + 1))).toContain(found)
  })
})

describe('marks of one kind', () => {
  test.each([
    ['比例为3∶1', '3:1'],
    ['比例为3:1', '3∶1'],
    ['中国─上海合作组织', '中国—上海合作组织'],
    ['中国——上海合作组织', '中国⸺上海合作组织'],
    ['等等……', '等等⋯⋯'],
    ['努尔．买买提', '努尔·买买提'],
    ['努尔˙买买提', '努尔．买买提'],
    ['努尔•买买提', '努尔・买买提'],
    ['努尔·买买提', '努尔.买买提'],
    ['努尔．买买提', '努尔．'],
    ['努尔．买买提', '．买买提'],
    ...[
      '……',
      '…',
      '⋯⋯',
      '...',
      '......',
      '。。。',
      '。。。。。。',
      '・・・',
      '······',
      '‧‧‧',
      '．．．',
      '﹒﹒﹒',
      '‥‥',
    ].flatMap((dots) => [
      [`食品${dots}药品`, '“食品……药品”'],
      ['食品……药品', `“食品${dots}药品”`],
    ]),
    ...['´´', '′′', '″″', '``', '‹›', '❝❞', '‘’', '〝〞', '«»'].map(([open = '', close = '']) => [
      `${open}三公${close}经费`,
      '三公经费',
    ]),
    ['<三公>经费', '三公经费'],
    ['＜三公＞经费', '三公经费'],
    ['三**公**经费', '三公经费'],
  ])('%s ? %s', (text, query) => {
    expect(find(text, query)).toHaveLength(1)
  })
})

describe('forms of one character', () => {
  const script = loadScript()
  test.each([
    ['市⻓讲话', '市长'],
    ['市长讲话', '市⻓'],
    ['市⻑講話', '市长讲话'],
    ['⺠⽣⼯程', '民生工程'],
    ['户籍管理', '戸籍'],
    ['户籍管理', '戶籍'],
    ['戸籍管理', '户籍'],
    ['青年', '靑年'],
    ['靑年', '青年'],
    ['数値', '数值'],
    ['县政府', '県政府'],
  ])('%s ? %s', (text, query) => {
    expect(find(text, query, script)).toHaveLength(1)
  })
})

describe('a phrase is not answered by a word that keeps a character as it is', () => {
  const script = loadScript()
  test.each([
    ['乾隆年间', '乾隆'],
    ['乾隆年间', '“乾隆”'],
    ['乾隆年间', '“乾”'],
    ['乾隆年间', '“乾隆年”'],
    ['乾 隆', '“乾隆”'],
    ['餅乾生產', '“饼干”'],
    ['饼干生产', '“餅乾”'],
    ['幹部', '“干部”'],
    ['以後對於', '“以后对于”'],
    ['乾隆年间', '干隆'],
    ['登高瞭望', '“瞭望”'],
    ['瞭解情況', '“了解”'],
  ])('%s ? %s', (text, query) => {
    expect(find(text, query, script)).toHaveLength(1)
  })

  test.each([
    ['乾隆年间', '“干隆”'],
    ['乾隆年间', '年间 “干隆”'],
    ['干隆', '“乾隆”'],
    ['登高瞭望', '“了望”'],
    ['扭轉乾坤', '“干坤”'],
  ])('%s: not by %s', (text, query) => {
    expect(find(text, query, script)).toEqual([])
  })

  test('nor does it take such a paragraph away', () => {
    expect(find('乾隆年间', '年间 -“干隆”', script)).toHaveLength(1)
    expect(find('乾隆年间', '年间 -“乾隆”', script)).toEqual([])
  })
})
