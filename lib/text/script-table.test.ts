import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from './any-text.fixture'
import { fold } from './fold'
import { closeChains, loadScript, selectScript } from './script-table'

describe('the whole table', () => {
  const script = loadScript()

  test.each([
    ...'質质 檢检 總总 複复 復复 議议 臺台 灣湾 裡里 裏里 為为 爲为 衆众 眾众 説说 說说 線线 綫线 薴苎 簷檐 衹只 瞭了 甦苏 戸户 戶户 靑青 値值 敎教 緖绪 歩步 県县 黒黑 寛宽 鄕乡 ⻓长 ⻑长 ⻅见 ⺠民 ⻩黄 ⻘青'.split(
      ' ',
    ),
  ])('%s', (pair) => {
    const [traditional = '', simplified] = pair
    expect(script.get(traditional)).toBe(simplified)
  })

  test.each([...'著着么幺台才核复干里后面系准征藉沈覆彷俱坏并参录舍卷刃弁'])('%s stays', (char) => {
    expect(script.has(char)).toBe(false)
  })

  test('is of single characters in normal form, and none that it gives is changed again', () => {
    expect(script.size).toBeGreaterThan(3000)
    for (const [traditional, simplified] of script) {
      expect([...traditional, ...simplified]).toEqual([traditional, simplified])
      expect(traditional.normalize('NFKC')).toBe(traditional)
      expect(simplified.normalize('NFKC')).toBe(simplified)
      expect(script.has(simplified), traditional).toBe(false)
    }
  })
})

describe('closeChains', () => {
  test('follows chains, breaks circles at the smallest, leaves out what stays', () => {
    const pairs = new Map([
      ['a', 'b'],
      ['b', 'c'],
      ['x', 'z'],
      ['z', 'y'],
      ['y', 'x'],
      ['w', 'z'],
      ['s', 's'],
      ['t', 's'],
    ])
    expect(Object.fromEntries(closeChains(pairs))).toEqual({
      a: 'c',
      b: 'c',
      w: 'x',
      y: 'x',
      z: 'x',
      t: 's',
    })
  })

  test('no value is a key, whatever the pairs and their order', () => {
    const char = fc.constantFrom(...'abcdef')
    fc.assert(
      fc.property(fc.array(fc.tuple(char, char)), (list) => {
        const pairs = new Map(list)
        const closed = closeChains(pairs)
        for (const value of closed.values()) expect(closed.has(value)).toBe(false)
        expect(closeChains(new Map([...pairs].reverse()))).toEqual(closed)
      }),
    )
  })
})

test('a browser gets the pairs that lead to a character of its texts or of GB 2312', () => {
  const script = new Map([
    ['複', '复'],
    ['復', '复'],
    ['質', '质'],
    ['㗲', '𠵾'],
    ['䥇', '䦂'],
  ])
  expect([...selectScript(script, ['答复', '𠵾']).keys()]).toEqual(['複', '復', '質', '㗲'])
})

test('what a browser gets folds the texts as the whole table does, and whatever may be found in them', () => {
  const script = loadScript()
  const traditional = fc.constantFrom(...script.keys())
  const text = fc
    .array(fc.oneof(traditional, anyText), { maxLength: 8 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, traditional, (source, char) => {
      const folded = fold(source, script).text
      const part = selectScript(script, [folded])
      expect(fold(source, part).text).toBe(folded)
      const query = fold(char, script).text
      if (folded.includes(query)) expect(fold(char, part).text).toBe(query)
    }),
    { numRuns: 1000 },
  )
})
