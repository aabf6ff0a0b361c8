import fc from 'fast-check'

const TELLING = [
  ...'质检公开一二十三个年月件,，.．%·•、。；：（）()【】“”「」《》〈〉—－-~〜 　\t\n\r',
  ...'0123456789０１２３９abzABZｅé㈠①½ßΣİｶﾞﾟ㎡℃́̈⃣゙',
  ...'〇○◯零十日質檢總複復體裡𠵾㗲𫟦䡵𨦫⾒',
  ...'①⒈⑵²₂½ⅣⅩⓐ㎏㏠㊀─⸺…⋯∶˙˚．⻓⻅靑戸乾隆',
  ...['\u200b', '\u200d', '\ufeff', '\u00ad', '\ufe0f', '\0', '\u0085', '\uffff'],
  ...['𠮷', '😀', '𝟘', '𐐀', '𝒜', '\u{e0001}', '\u{e0100}', '\ue000', '\uf966', '\u{f0000}'],
]

/**
 * Text of any well-formed characters, mixed with text in which the characters that folding changes
 * are dense.
 */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...TELLING), maxLength: 24 }),
  fc.string({
    unit: fc.oneof(
      fc.constantFrom(...TELLING),
      fc.constantFrom(...'0123456789,.·'),
      fc.string({ unit: 'binary', maxLength: 1 }),
    ),
    maxLength: 24,
  }),
)

/** As `anyText`, with lone halves of surrogate pairs in it. */
export const brokenText = fc.string({
  unit: fc.constantFrom(...TELLING, '\ud800', '\udc00', '\ud801', '\udc28', '\udbff'),
  maxLength: 24,
})
