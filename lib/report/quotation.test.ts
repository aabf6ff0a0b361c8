import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quotationPieces, quotationText, quote, quoteTrimmed } from './quotation'
import type { PlacedErratum } from './types'

const TEXT = '提起行政 股票走势，于二一二年公布年年报。'
const at = (
  quoted: string,
  rest: Pick<PlacedErratum, 'kind' | 'reading' | 'note'>,
): PlacedErratum => {
  const start = TEXT.indexOf(quoted)
  return { start, end: start + quoted.length, ...rest }
}
const ERRATA = [
  at('股票走势', { kind: 'noise', reading: null, note: '抓取时混入。' }),
  at('二一二年', { kind: 'lost-character', reading: '二〇一二年', note: '脱字。' }),
  at('年年报', { kind: 'typo', reading: null, note: '疑有衍字。' }),
]

describe('a quotation tells what is not the agency’s, as an editor does', () => {
  const NOISE = '〔校注：抓取时混入。〕'
  test.each([
    [
      'all of a paragraph',
      TEXT,
      `提起行政 ［股票走势］${NOISE}，于二一二年〔原文如此，应为二〇一二年〕公布年年报〔原文如此，校注：疑有衍字。〕。`,
    ],
    ['noise alone', '股票走势', `［股票走势］${NOISE}`],
    ['the end of noise', '走势，', `［走势］${NOISE}，`],
    ['the start of noise', '行政 股票', `行政 ［股票］${NOISE}`],
    ['the middle of noise', '票走', `［票走］${NOISE}`],
    ['what touches noise and nothing of it', '行政 ', '行政 '],
    [
      'half of what has another reading',
      '于二一',
      '于二一〔原文如此，“二一二年”应为“二〇一二年”〕',
    ],
    ['half of what has none', '年报。', '年报〔原文如此，校注：疑有衍字。〕。'],
    ['nothing that is wrong', '公布', '公布'],
  ])('%s', (_, quoted, expected) => {
    const start = TEXT.indexOf(quoted)
    expect(quotationText(quote(TEXT, ERRATA, { start, end: start + quoted.length }))).toBe(expected)
  })

  test('errata that touch each other', () => {
    const noise = (start: number, note: string): PlacedErratum => ({
      start,
      end: start + 1,
      kind: 'noise',
      reading: null,
      note,
    })
    expect(quotationText(quote('甲乙丙', [noise(1, '一'), noise(2, '二')]))).toBe(
      '甲［乙］〔校注：一〕［丙］〔校注：二〕',
    )
  })

  test('without the white space around it', () => {
    const noise: PlacedErratum = { start: 4, end: 5, kind: 'noise', reading: null, note: '混入' }
    expect(quotationText(quoteTrimmed('　　甲乙丙\n', [noise]))).toBe('甲乙［丙］〔校注：混入〕')
    expect(quotationText(quoteTrimmed('　　\n', []))).toBe('')
  })
})

test('marks lie across notes and noise', () => {
  const pieces = quotationPieces(
    quote('甲乙丙丁', [{ start: 1, end: 2, kind: 'typo', reading: '己', note: '误' }]),
    [{ start: 0, end: 3 }],
  )
  expect(pieces).toEqual([
    { text: '甲乙', of: 'source', isMarked: true },
    { text: '〔原文如此，应为己〕', of: 'note', isMarked: false },
    { text: '丙', of: 'source', isMarked: true },
    { text: '丁', of: 'source', isMarked: false },
  ])
})

test('without what the editor puts in, any quotation is the source’s own text; whatever is wrong in it is noted', () => {
  const spots = fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 10 })
  const kinds = fc.array(
    fc.constantFrom<PlacedErratum['kind']>('noise', 'lost-character', 'typo'),
    { minLength: 5, maxLength: 5 },
  )
  // The source may contain the signs that the editor uses.
  const texts = fc.string({
    unit: fc.constantFrom(...'质检［］〔〕校注：原文如此 \n'),
    maxLength: 30,
  })
  fc.assert(
    fc.property(
      texts,
      spots,
      kinds,
      fc.nat(30),
      fc.nat(30),
      fc.array(fc.tuple(fc.nat(30), fc.nat(30))),
      (text, edges, kinds, one, other, marks) => {
        const ordered = edges.filter((edge) => edge <= text.length).sort((a, b) => a - b)
        const errata = ordered.slice(1).flatMap((end, i): PlacedErratum[] => {
          const kind = kinds[i % kinds.length] ?? 'typo'
          const reading = kind === 'noise' || i % 4 === 0 ? null : '质检'
          return i % 2 === 0 ? [{ start: ordered[i] ?? 0, end, kind, reading, note: `注${i}` }] : []
        })
        const [start = 0, end = 0] = [one, other]
          .map((at) => Math.min(at, text.length))
          .sort((a, b) => a - b)
        const quotation = quote(text, errata, { start, end })
        const ranges = marks.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
        const pieces = quotationPieces(quotation, ranges)
        const own = pieces.filter(({ of }) => of === 'source' || of === 'noise')
        expect(own.map((piece) => piece.text).join('')).toBe(text.slice(start, end))
        const isNoise = (i: number) =>
          errata.some(
            (erratum) => erratum.kind === 'noise' && erratum.start <= i && i < erratum.end,
          )
        const noise = [...text]
          .map((char, i) => (i >= start && i < end && isNoise(i) ? char : ''))
          .join('')
        expect(
          own
            .filter(({ of }) => of === 'noise')
            .map((piece) => piece.text)
            .join(''),
        ).toBe(noise)
        const touched = errata.filter((erratum) => erratum.start < end && start < erratum.end)
        expect(quotation.notes).toHaveLength(touched.length)
        expect(
          pieces.filter(
            ({ text }) => text.startsWith('〔') && text.length > 1 && text.endsWith('〕'),
          ).length,
        ).toBeGreaterThanOrEqual(touched.length)
      },
    ),
  )
})
