/** How Han characters and words are read: pinyin without tones, lower case, ü as v (lv, nve). */
export type Sounds = {
  /** The readings of a character, the usual one first, the others in alphabetical order. */
  readonly characters: ReadonlyMap<string, readonly string[]>
  /**
   * Of the words of the texts those that are not read as their characters usually are, with a syllable
   * for each character (会计: kuai ji); and those whose reading nobody knows, with none.
   */
  readonly words: ReadonlyMap<string, readonly string[]>
}

export const NO_SOUNDS: Sounds = { characters: new Map(), words: new Map() }
