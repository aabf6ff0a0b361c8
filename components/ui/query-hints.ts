/** Why a query asks for nothing. */
export const HINTS = {
  'only-exclusions': '只有要排除的词，请再写一个要找的词。',
  'only-punctuation': '只有标点，请写要找的字词。',
  'only-filters': '只有范围，请再写一个要找的词。',
}
