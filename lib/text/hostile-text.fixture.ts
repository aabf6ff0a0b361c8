import { readFileSync } from 'node:fs'
import fc from 'fast-check'

/** Names that every plain object seems to have. */
export const PROTOTYPE_NAMES = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
  'isPrototypeOf',
]

/**
 * Strings that a page, a script, an address, a pattern, a replacement or a sheet could take for
 * more than text.
 */
export const MARKUP = [
  '<script>window.pwned=1</script>',
  '</script><script>window.pwned=1</script>',
  '<img src=x onerror=window.pwned=1>',
  '"><svg onload=window.pwned=1>',
  "' onmouseover='window.pwned=1",
  '<!--',
  '-->',
  ']]>',
  '</title>',
  '</article>',
  '<',
  '>',
  '&',
  '"',
  "'",
  '&lt;b&gt;',
  '&#60;',
  '&#x3c;',
  '&nbsp;',
  '&amp',
  'javascript:window.pwned=1',
  'data:text/html,<b>',
  '{{7*7}}',
  '${7*7}',
  '\\u003cscript',
  '$&',
  '$1',
  "$'",
  '\\',
  '(.*)+$',
  '[',
  '=cmd|"/C calc"!A0',
  '+1+1',
  '@SUM(1)',
  '\t=1',
  '../..',
  '%2e%2e/',
  '\r\n\r\nX: y',
  '#s1',
  ':~:text=a',
  '?q=a',
]

/** Characters that are invisible, or that move, join or break others. */
const CONTROLS = [
  '\0',
  '\u0001',
  '\u0007',
  '\b',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u00ad',
  '\u061c',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u2028',
  '\u2029',
  '\u202a',
  '\u202d',
  '\u202e',
  '\u202c',
  '\u2060',
  '\u2066',
  '\u2069',
  '\ufe0f',
  '\ufeff',
  '\ufff9',
  '\ufffd',
  '\uffff',
  '\ue000',
  '\u{e0001}',
  '\u{e0100}',
  '\u{10ffff}',
  '\u0301',
  '\u0323\u0301',
  'e\u0301',
  'ﾞ',
  'ﾟ',
  '⃝',
  'İ',
  'ß',
  'ﬁ',
  '㈠',
  '①',
  '½',
  '℃',
  '㍿',
  '﷽',
  '𠮷',
  '👨‍👩‍👧',
]

/** Halves of surrogate pairs: decoded text has none, typed or stored text may have some. */
const HALVES = ['\ud800', '\udbff', '\udc00', '\udfff']

const PERCENTS = [
  '%',
  '%%',
  '%E5',
  '%E5%A1',
  '%zz',
  '%00',
  '%ff',
  '%C0%AF',
  '%ED%A0%80',
  '%u0041',
  '+',
  '%2B',
  '%23',
  '%253C',
]

const NUMBERS = [
  '0',
  '57,979',
  '1e308',
  '9007199254740993',
  '-0',
  'NaN',
  'Infinity',
  '35.3%',
  '2011',
  '二○一二年三月二十一日',
  '2012-03-21',
  '1,2,3',
  '１２３',
  '3·15',
]

/** The seed's text, in which hostile text is hidden. */
export const SEED_TEXT = readFileSync('content/reports/aqsiq-2011/report.txt', 'utf8')

const seedSlice = fc
  .tuple(
    fc.nat(SEED_TEXT.length - 1),
    fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 200 })),
  )
  .map(([start, length]) => SEED_TEXT.slice(start, start + length))

/** Long runs of one kind, on which a backtracking pattern would hang. */
const longRun = fc
  .tuple(
    fc.constantFrom(
      'a',
      '的',
      '1',
      '1,',
      ' ',
      '　',
      '-',
      '.',
      '·',
      '○',
      '一',
      '（',
      '"',
      '“',
      '附件',
      '\u0301',
      '\u200b',
      '\n',
      '<',
      '&',
      '%',
    ),
    fc.integer({ min: 50, max: 1500 }),
  )
  .map(([unit, count]) => unit.repeat(count))

/** A piece of hostile text, whole characters only. */
export const hostilePiece: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: seedSlice },
  { weight: 3, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 3, arbitrary: fc.constantFrom(...CONTROLS) },
  { weight: 2, arbitrary: fc.constantFrom(...PROTOTYPE_NAMES) },
  { weight: 1, arbitrary: fc.constantFrom(...PERCENTS) },
  { weight: 1, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
)

/** As `hostilePiece`, with halves of characters. */
const brokenPiece = fc.oneof(
  { weight: 6, arbitrary: hostilePiece },
  { weight: 1, arbitrary: fc.constantFrom(...HALVES) },
)

const joined = (piece: fc.Arbitrary<string>, maxLength: number) =>
  fc.array(piece, { maxLength }).map((parts) => parts.join(''))

/** Text of whole characters, as a decoded file has them. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 30, arbitrary: joined(hostilePiece, 8) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(joined(hostilePiece, 2), longRun, joined(hostilePiece, 2))
      .map((parts) => parts.join('')),
  },
)

/** Any string that may be typed, stored, or part of an address. */
export const hostileInput: fc.Arbitrary<string> = fc.oneof(
  { weight: 30, arbitrary: joined(brokenPiece, 6) },
  { weight: 1, arbitrary: longRun },
)

const OPERATORS = [
  'OR',
  ' OR ',
  ' | ',
  '｜',
  '-',
  ' -',
  '－',
  '章节:',
  '章節：',
  '机关:',
  '機關：',
  '年份:',
  '年份：2011',
  '"',
  '“',
  '”',
  '「',
  '」',
  '『',
  '』',
  ' ',
  '　',
  '(',
  '）',
  '、',
  '：',
  '·',
]
const TYPED = [
  '食品',
  '塑化剂',
  '質檢總局',
  '质检总据',
  'zhijian',
  'zhi jian zong ju',
  'sgjf',
  '附件八',
  '三（二）',
  '第三部分',
  '57,979',
  'OIML',
  '的',
  '不公开',
  '邮政编码',
  '支树平',
]

/** A query of operators and their operands. */
export const hostileQuery: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 30,
    arbitrary: joined(
      fc.oneof(fc.constantFrom(...OPERATORS), fc.constantFrom(...TYPED), brokenPiece),
      10,
    ),
  },
  { weight: 1, arbitrary: longRun },
)

type Edit = { readonly at: number; readonly length: number; readonly piece: string }

/** A text changed in some places: pieces deleted, inserted or replaced. */
export function mutated(original: string): fc.Arbitrary<string> {
  const edit: fc.Arbitrary<Edit> = fc.record({
    at: fc.nat(original.length),
    length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(original.length)),
    piece: fc.oneof(fc.constant(''), hostilePiece),
  })
  const apply = (text: string, { at, length, piece }: Edit) =>
    text.slice(0, at) + piece + text.slice(at + length)
  return fc
    .array(edit, { minLength: 1, maxLength: 4 })
    .map((edits) => edits.reduce(apply, original))
}
