import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatCsv } from './result-export-csv'

test.each([
  ['食品', '食品'],
  ['甲,乙', '"甲,乙"'],
  ['“甲”，"乙"', '"“甲”，""乙"""'],
  ['甲\n乙', '"甲\n乙"'],
  ['=1+1', "'=1+1"],
  ['+86', "'+86"],
  ['-3', "'-3"],
  ['@sum', "'@sum"],
  ['\t=1', "'\t=1"],
  ['＝1', "'＝1"],
  ['　=1', "'　=1"],
  ['\u200b@a', "'\u200b@a"],
  ['　a=1', '　a=1'],
  ['=a,"b"', '"\'=a,""b"""'],
  ['3-5', '3-5'],
  ['', ''],
])('%j', (cell, written) => {
  expect(formatCsv([[cell]])).toBe(`\ufeff${written}\r\n`)
})

test('rows and numbers', () => {
  expect(
    formatCsv([
      ['anchor', 'line'],
      ['s1', 3],
    ]),
  ).toBe('\ufeffanchor,line\r\ns1,3\r\n')
})

/** Reads CSV as RFC 4180 has it. */
function parse(csv: string): string[][] {
  const rows: string[][] = []
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  let row: string[] = []
  for (const [, quoted, plain, end] of csv.matchAll(cells)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

test('what is written is read again, and no cell is a formula', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'质",\r\n=+-@\t＝＋－＠1 \'') })
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 }),
    )
  fc.assert(
    fc.property(table, (rows) => {
      const read = parse(formatCsv(rows).slice(1))
      expect(read.flat().some((cell) => /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u.test(cell))).toBe(false)
      const plain = (row: readonly string[]) =>
        row.map((cell) => cell.replace(/^'(?=[\t\r\n]|\s*[=+\-@＝＋－＠])/u, ''))
      // An apostrophe of the text's own before such a character is not told apart from ours.
      expect(read.map(plain)).toEqual(rows.map(plain))
    }),
  )
})
