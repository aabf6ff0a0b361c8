const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** The words of a text as the platform's own segmenter cuts it, without marks and spaces. */
export function segmentWords(text: string): string[] {
  return [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) =>
    isWordLike ? [segment] : [],
  )
}
