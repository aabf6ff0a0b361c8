import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { contentFolder, faultOf } from './content.fixture'
import { loadDictionary } from './dictionary'

describe('terms.txt', () => {
  test('gives words, cut whole, at the dictionary’s median frequency', () => {
    const { cut, frequencies } = loadDictionary(
      contentFolder({ 'lexicon/terms.txt': '# 词\r\n\r\n 囍塑化剂 \r\n' }),
    )
    expect(cut('公开囍塑化剂信息')).toEqual(['公开', '囍塑化剂', '信息'])
    const all = [...frequencies.values()].sort((a, b) => a - b)
    expect(frequencies.get('囍塑化剂')).toBe(all[Math.floor(all.length / 2)])
  })

  test.each([
    ['# 词\n塑化剂\n三公 经费\n', 3, '三公 经费'],
    ['塑\n', 1, '塑'],
    ['塑化剂\r\n塑化剂 5 n\r\n', 2, '塑化剂 5 n'],
    ['塑化剂\n\n2011年\n', 3, '2011年'],
  ])('%j is refused with its line', (terms, line, shown) => {
    const content = contentFolder({ 'lexicon/terms.txt': terms })
    expect(faultOf(() => loadDictionary(content))).toMatchObject({
      file: path.join(content, 'lexicon', 'terms.txt'),
      line,
      reason: `“${shown}”不是两个汉字以上的一个词`,
    })
  })
})

test('cutting for the index also gives the words within long ones', () => {
  const { cutForSearch } = loadDictionary(contentFolder())
  expect(cutForSearch('中华人民共和国')).toEqual(
    expect.arrayContaining(['中华人民共和国', '人民', '共和国']),
  )
})
