import { rmSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { NO_SCRIPT } from '@/lib/text/script'
import { contentFolder, faultOf } from './content.fixture'
import { CONTENT } from '@/lib/pipeline/paths'
import { readSynonyms } from './read-synonyms'
import { loadScript } from '@/lib/text/script-table'
import { occurringGroups } from './select-synonyms'

const NAME = 'lexicon/synonyms.txt'

function read(text: string, script = NO_SCRIPT) {
  return readSynonyms(contentFolder({ [NAME]: text }), script)
}

describe('synonyms.txt', () => {
  test('is of groups, one a line, as written', () => {
    const text =
      '\ufeff# 机构\r\n\r\n质检总局 = 国家质检总局=AQSIQ \r\n\t计算机 ＝ 电脑 # 日常说法\r\n“三包” = 3·15'
    expect(read(text)).toEqual([
      ['质检总局', '国家质检总局', 'AQSIQ'],
      ['计算机', '电脑'],
      ['“三包”', '3·15'],
    ])
  })

  test('may be empty', () => {
    expect(read('')).toEqual([])
  })

  test.each([
    ['# 词\n\n年报\n', 3, '“年报”后面没有等号，不知道与什么同义'],
    ['年报 =\n', 1, '等号旁边是空的'],
    ['电脑 = 计算机\n= 年报\n', 2, '等号旁边是空的'],
    ['年报 = = 年度报告', 1, '等号旁边是空的'],
    ['年报 = 年', 1, '“年”不到 2 个字'],
    ['“年” = 年报', 1, '““年””不到 2 个字'],
    ['年报 = 𠮷', 1, '“𠮷”不到 2 个字'],
    ['年报 = 年度报告 = “年报”', 1, '““年报””在这一行里写了两次'],
    ['WTO = wto', 1, '“wto”在这一行里写了两次'],
    ['年报 = 年度报告\n\n年度报告 = 报告', 3, '“年度报告”已经在第 1 行'],
    ['年\u0007报 = 年度报告', 1, '有控制字符或看不见的字符'],
    ['年报 = 年度\u200b报告', 1, '有控制字符或看不见的字符'],
  ])('%j is refused with its line', (text, line, reason) => {
    const content = contentFolder({ [NAME]: text })
    expect(faultOf(() => readSynonyms(content, NO_SCRIPT))).toMatchObject({
      file: path.join(content, NAME),
      line,
      reason,
    })
  })

  test('members that differ in script are one', () => {
    expect(faultOf(() => read('質檢總局 = 质检总局', loadScript())).reason).toBe(
      '“质检总局”在这一行里写了两次',
    )
  })

  test('of a site that has none are those that come with the program', () => {
    const content = contentFolder()
    rmSync(path.join(content, NAME))
    expect(readSynonyms(content, NO_SCRIPT)).toEqual(readSynonyms(CONTENT, NO_SCRIPT))
  })

  test('our own has sound groups', () => {
    const groups = readSynonyms(CONTENT, loadScript())
    expect(groups).toContainEqual(['邮政编码', '邮编'])
    expect(groups.length).toBeGreaterThan(100)
  })
})

test('groups are selected by what the collection has, marks and script aside', () => {
  const groups = [
    ['汽车三包', '家用汽车产品修理更换退货'],
    ['塑化剂', '增塑剂'],
    ['AQSIQ', '质检总局'],
  ]
  expect(occurringGroups(groups, ['产品修理、更换', '汽车"三包"规定', 'aqsiq'], NO_SCRIPT)).toEqual(
    [0, 2],
  )
})
