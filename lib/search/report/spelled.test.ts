import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadDictionary } from '@/lib/pipeline/content/dictionary'
import { CONTENT } from '@/lib/pipeline/paths'
import { soundTable } from '@/lib/pipeline/content/sound-table'
import { createIndexer } from './index-in-memory.fixture'
import { metaWith } from '@/lib/report/meta.fixture'
import { parseReport } from '@/lib/report/parse-report'
import { reportSource } from './report-source'
import { createSearch, type Search } from './search'
import { openSeed, type Seed } from './seed.fixture'

const TEXT = [
  '报告',
  '一、会计制度由银行的会计师和行长负责。',
  '二、QQ音乐和卡拉OK在长春市推出，首家3G网络开通。',
  '三、质检总局与质检系统召开会议，差旅费从严。',
  '四、维生素的检验。',
  '五、好处不大，处理及时；长期重要的调查。',
].join('\n')

let search: Search
let seed: Seed
beforeAll(() => {
  const dictionary = loadDictionary(CONTENT)
  const report = parseReport('r', TEXT, metaWith())
  const { tools, texts, words } = createIndexer(dictionary, CONTENT)(report)
  search = createSearch(reportSource(report), { ...tools, sounds: soundTable(texts, words) })
  seed = openSeed()
})

/** The matches of letters by their sound. */
function heard(query: string): string[] {
  const shown = search(query).hits.filter(({ tier }) => tier === 'pinyin')
  return [...new Set(shown.flatMap(({ standIns }) => standIns))].sort()
}

describe('a character within a word is read as the word is', () => {
  test.each([
    ['kuaiji', ['会计']],
    ['huiji', []],
    ['huiyi', ['会议']],
    ['kuaiyi', []],
    ['yinhang', ['银行']],
    ['yinxing', []],
    ['hangzhang', ['行长']],
    ['xingchang', []],
    ['changchun', ['长春']],
    ['zhangchun', []],
    ['chailvfei', ['差旅费']],
    ['chalvfei', []],
    ['haochu', ['好处']],
    ['chuli', ['处理']],
    ['changqi', ['长期']],
    ['zhangqi', []],
    ['zhongyao', ['重要']],
    ['chongyao', []],
    ['diaocha', ['调查']],
    ['tiaocha', []],
    // Initials, too.
    ['kjzd', ['会计制度']],
    ['hjzd', []],
  ])('%s', (query, expected) => {
    expect(heard(query)).toEqual(expected)
  })
})

describe('letters, digits and Han of the text stand among the letters', () => {
  test.each([
    ['qqyinyue', ['QQ音乐']],
    ['qqyiny', []],
    ['QQyinyue', ['QQ音乐']],
    ['qq yinyue', ['QQ音乐']],
    ['3gwangluo', ['3G网络']],
    ['gwangluo', ['G网络']],
    ['kalaok', ['卡拉OK']],
    ['质检zongju', ['质检总局']],
    ['zhijian总局', ['质检总局']],
    ['質檢zongju', ['质检总局']],
    // No part of a Latin word.
    ['qyinyue', []],
    ['alaok', []],
    // Han typed are those meant.
    ['质量zongju', []],
  ])('%s', (query, expected) => {
    expect(heard(query)).toEqual(expected)
  })
})

describe('pinyin that is being typed', () => {
  test.each([
    ['zhijian', ['质检']],
    ['zhijianz', ['质检总', '质检']],
    ['zhijianzo', ['质检总', '质检']],
    ['zhijianzong', ['质检总']],
    ['zhijianzongj', ['质检总局']],
    ['zhijianzongju', ['质检总局']],
    ['zhijianx', ['质检系', '质检']],
    // b may become a syllable, which no text has here.
    ['zhijianb', ['质检']],
    // All of it is syllables: somebody means them.
    ['zhijianbu', []],
    ['zhijianv', []],
    // A single syllable and a letter fit too much.
    ['zhij', []],
    // Words typed in Han are not on their way.
    ['维生素c', []],
    ['质检z', []],
  ])('%s', (query, expected) => {
    expect(heard(query)).toEqual([...expected].sort())
  })

  test('each beginning of a further syllable still finds something', () => {
    const { characters } = seed.tools.sounds ?? { characters: new Map<string, string[]>() }
    const syllables = [...new Set([...characters.values()].flat())].sort()
    const words = ['zhijian', 'shipinanquan', 'xingzhengfuyi', 'suhuaji', 'xinxigongkai']
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.constantFrom(...syllables),
        fc.nat({ max: 4 }),
        (word, syllable, cut) => {
          const beginning = syllable.slice(0, Math.min(cut, syllable.length - 1))
          expect(seed.search(word + beginning).count).toBeGreaterThan(0)
        },
      ),
      { numRuns: 300 },
    )
  })
})
