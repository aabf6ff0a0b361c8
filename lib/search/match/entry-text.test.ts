import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  beginningOf,
  entryText,
  markName,
  partBefore,
  repeatedLength,
  type HeadedParagraph,
} from './entry-text'

const NOTHING = () => null
const rangesOf = (text: string, word: string) =>
  [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
    start: index,
    end: index + word.length,
  }))

/** The text that an entry shows for a word, with its marks in brackets. */
function shown(paragraph: HeadedParagraph, word: string, following: string | null = null): string {
  const ranges = rangesOf(paragraph.text, word)
  const below =
    following === null ? NOTHING : () => ({ text: following, ranges: rangesOf(following, word) })
  const { text, ranges: marks } = entryText(
    { text: paragraph.text, ranges },
    repeatedLength(paragraph),
    below,
  )
  return marked(text, marks)
}

const marked = (text: string, ranges: readonly { start: number; end: number }[]) =>
  [...ranges]
    .reverse()
    .reduce(
      (text, { start, end }) =>
        `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
      text,
    )

test.each<[string, HeadedParagraph, string, string | null, string]>([
  [
    'a heading of its own line gives way to what is below it',
    { text: '四、收费情况\n', headingLength: 7, heading: '收费情况' },
    '收费',
    '2011年没有收费。',
    '2011年没有[收费]。',
  ],
  [
    'a heading before its text gives way to it',
    { text: '（一）申请情况。收到申请两件。', headingLength: 8, heading: '申请情况' },
    '申请',
    null,
    '收到[申请]两件。',
  ],
  [
    'the number of an article, too',
    { text: '第五条　国家实行许可。', headingLength: 3, heading: '' },
    '第五条',
    null,
    '　国家实行许可。',
  ],
  [
    'the title of an annex, which is no heading by itself',
    { text: '　许可目录\n', headingLength: 0, heading: '许可目录' },
    '许可',
    '许可共三项。',
    '[许可]共三项。',
  ],
  [
    'where nothing is below, the heading stays',
    { text: '四、收费情况', headingLength: 6, heading: '收费情况' },
    '收费',
    null,
    '四、[收费]情况',
  ],
  [
    'a paragraph without a heading is shown as it is',
    { text: '本年没有收费。', headingLength: 0, heading: '收费情况' },
    '收费',
    '别的。',
    '本年没有[收费]。',
  ],
])('%s', (_, paragraph, word, following, expected) => {
  expect(shown(paragraph, word, following)).toBe(expected)
})

test.each([
  ['四、收费及减免情况', '收费及减免情况', '四、收费及减免情况', '收费', '四、[收费]及减免情况'],
  ['三、（一） 申请情况', '申请情况', '（一）申请情况。', '申请', '三、（一） [申请]情况'],
  ['三、（一） 申请情况', '申请情况', '（一）申请情况。', '（一）申请', '三、[（一） 申请]情况'],
  ['附件 许可目录', '许可目录', '附件：', '附件', '[附件] 许可目录'],
  ['一、总 则', '总 则', '一、总　　则', '总　　则', '一、[总 则]'],
  ['第五条', '', '第五条', '第五条', '[第五条]'],
])('%s has the marks of its line', (name, heading, text, word, expected) => {
  expect(marked(name, markName(name, heading, { text, ranges: rangesOf(text, word) }))).toBe(
    expected,
  )
})

test('what is marked in a name is what was marked in its line', () => {
  const letter = fc.constantFrom(...'收费及减免情况12 　')
  const headings = fc
    .array(letter, { minLength: 1, maxLength: 20 })
    .map((letters) => letters.join(''))
    .filter((text) => text.trim() !== '')
  fc.assert(
    fc.property(
      headings,
      fc.nat(20),
      fc.integer({ min: 1, max: 8 }),
      fc.constantFrom('', '。', '\n'),
      (text, at, length, end) => {
        const heading = text.replace(/\s+/g, ' ').trim()
        const source = `（一）${text}${end}`
        const start = Math.min(at, source.length - 1)
        const range = { start, end: Math.min(source.length, start + length) }
        const name = `三、（一） ${heading}`
        const marks = markName(name, heading, { text: source, ranges: [range] })
        const seen = (text: string) => text.replace(/[\s。]/g, '')
        expect(seen(marks.map(({ start, end }) => name.slice(start, end)).join(''))).toBe(
          seen(source.slice(range.start, range.end)),
        )
      },
    ),
  )
})

test('of a text that has an entry of its own, what comes before its matches', () => {
  const ranges = [
    { start: 11, end: 13 },
    { start: 16, end: 18 },
  ]
  expect(beginningOf({ text: '申请人对答复不满意，提复议的有两复议。', ranges })).toEqual({
    text: '申请人对答复不满意，提',
    ranges: [],
    isCut: true,
  })
  const short = { text: '复议两件。', ranges: [{ start: 0, end: 2 }] }
  expect(beginningOf(short)).toBe(short)
})

test('marks that reach over the end of a heading are in both parts', () => {
  const paragraph = { text: '（一）申请。申请两件', ranges: [{ start: 3, end: 8 }] }
  expect(partBefore(paragraph, 6)).toEqual({ text: '（一）申请。', ranges: [{ start: 3, end: 6 }] })
  expect(entryText(paragraph, 6, NOTHING)).toEqual({
    text: '申请两件',
    ranges: [{ start: 0, end: 2 }],
  })
})
