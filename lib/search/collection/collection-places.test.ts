import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildCollection, lastAnswer, metaOf, type TestCollection } from './collection.fixture'

const DIGITS = ['一', '二', '三', '四', '五', '六', '七', '八', '九']
const numeral = (number: number) => {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return (
    (tens > 0 ? (tens > 1 ? (DIGITS[tens - 1] ?? '') : '') + '十' : '') + (DIGITS[ones - 1] ?? '')
  )
}
/** Long enough for many blocks. */
const statute = (title: string, last: number) =>
  [
    title,
    ...Array.from({ length: last }, (_, i) => {
      const number = i + 1
      const more =
        number === 27
          ? ['第二十七条之一　另有规定的，从其规定。']
          : number === 2
            ? ['前款所称机关包括：', '（一）主管部门；', '（二）派出机构。']
            : []
      return [
        `第${numeral(number)}条　${'机关应当依法办理有关事项。'.repeat(number === 2 ? 1 : 12)}`,
        ...more,
      ].join('\n')
    }),
  ].join('\n')

let collection: TestCollection
beforeAll(async () => {
  collection = await buildCollection(
    {
      letters: statute('信访工作条例', 60),
      food: statute('食品安全法', 40),
      // Its text has no title.
      bare: statute('', 12).trimStart(),
      notice: `关于印发《档案管理办法》的通知\n现印发给你们，请遵照执行。\n附件：\n档案管理办法\n${statute('', 9).trimStart()}`,
      other: '年度报告\n依照《信访工作条例》第五条办理。\n',
    },
    {
      letters: metaOf('信访工作条例', '某局', 2011),
      food: metaOf('中华人民共和国食品安全法（2021年修正）', '某局', 2011),
      bare: metaOf('统计工作规定', '某局', 2011),
      notice: metaOf('关于印发《档案管理办法》的通知', '某局', 2011),
      other: metaOf('年度报告', '某局', 2011),
    },
  )
})
afterAll(() => collection.remove())

const jumps = async (query: string) =>
  (await lastAnswer(collection, query)).jumps.map(
    ({ id, anchor, path }) => `${id}#${anchor} ${path}`,
  )

describe('an article that is cited by a title is offered in the report of that title', () => {
  test.each([
    ['《信访工作条例》第五条', 'letters#t5 第五条'],
    ['信访工作条例第1条', 'letters#t1 第一条'],
    ['信访工作条例 第60条', 'letters#t60 第六十条'],
    ['《信访工作条例》第二十七条之一', 'letters#t27z1 第二十七条之一'],
    ['《信访工作条例》第二条第二款', 'letters#t2-p2 第二条第二款'],
    ['《信访工作条例》第二条第二款第（二）项', 'letters#t2-p4 第二条第二款第二项'],
    ['《食品安全法》第三十四条', 'food#t34 第三十四条'],
    ['《中华人民共和国食品安全法》第34条', 'food#t34 第三十四条'],
    ['《统计工作规定》第十二条', 'bare#t12 第十二条'],
    ['《档案管理办法》第九条', 'notice#a1-t9 第九条'],
  ])('%s', async (query, expected) => {
    expect(await jumps(query)).toEqual([expected])
  })

  test.each([
    '《信访工作条例》第九十条',
    '《海关法》第五条',
    '第五条',
    '信访工作条例',
    '《信访工作条例》第五章',
  ])('%s is none', async (query) => {
    expect(await jumps(query)).toEqual([])
  })

  test('what cites it is found besides', async () => {
    const { found } = await lastAnswer(collection, '《信访工作条例》第五条')
    expect(found.map(({ id }) => id)).toEqual(['other'])
  })
})

test('few texts are read for it, and the list of reports only for such a query', async () => {
  collection.log.length = 0
  await lastAnswer(collection, '信访工作条例')
  expect(collection.log).not.toContain(collection.manifest.catalog)
  collection.log.length = 0
  expect(await jumps('《信访工作条例》第五十条')).toEqual(['letters#t50 第五十条'])
  expect(collection.log).toContain(collection.manifest.catalog)
  expect(collection.log.filter((name) => name.startsWith('texts/')).length).toBeLessThan(8)
})
