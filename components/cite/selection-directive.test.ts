import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textDirective } from './selection-directive'

const long =
  '质检总局高度重视政府信息公开工作，认真贯彻条例，加强组织领导，健全工作机制，不断拓宽公开渠道，提高公开质量。'

test.each<[string, string[], string, string, string]>([
  ['a short one in full', ['食品安全'], '前文。', '。', 'text=食品安全'],
  [
    'a long one by its ends',
    [long],
    '',
    '',
    'text=质检总局高度重视政府信息,公开渠道，提高公开质量。',
  ],
  ['several paragraphs by their ends', ['食品', '许可'], '', '', 'text=食品,许可'],
  [
    'words that stood before, by what precedes them',
    ['食品'],
    '食品安全。化妆品与食品添加剂，进口',
    '',
    'text=进口-,食品',
  ],
  [
    'a longer prefix where a short one tells nothing',
    ['食品'],
    '进口食品。出口食品。查处进口',
    '',
    'text=查处进口-,食品',
  ],
  [
    'at the start of a paragraph, by the end of the one before',
    ['食品'],
    '食品。\n如下\n',
    '',
    'text=如下-,食品',
  ],
  ['a word that is cut, by its beginning', ['化剂'], '查处塑', '', 'text=塑-,化剂'],
  ['a word that is cut, by its end', ['查处食'], '', '品安全', 'text=查处食,-品'],
])('%s', (_, quotes, before, rest, directive) => {
  // Commas of the text itself are escaped; those of the form are not.
  expect(decodeURIComponent(textDirective(quotes, before, rest))).toBe(directive)
})

test('what has a meaning in a directive is escaped', () => {
  expect(textDirective(['a-b,c&d'], '', '')).toBe('text=a%2Db%2Cc%26d')
})

test('any text gives a well-formed directive', () => {
  const unit = fc.oneof(
    fc.constantFrom(...'质检总局食品安全-,&%𠮷 \n'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  )
  const text = fc.string({ unit, maxLength: 90 })
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 3 }),
      text,
      text,
      (quotes, before, rest) => {
        const directive = textDirective(quotes, before, rest)
        expect(directive).toMatch(/^text=([^,&-]*-,)?[^,&-]*(,[^,&-]*)?(,-[^,&-]*)?$/)
        expect(() => decodeURIComponent(directive)).not.toThrow()
      },
    ),
  )
})
