/** The readings of Han characters and words: pinyin without tones, lower case, ü as v (lv, nve). */
export type Sounds = {
  /** The readings of a character, the usual one first, the others in alphabetical order. */
  readonly characters: ReadonlyMap<string, readonly string[]>
  /**
   * Words of the texts that are not read as their characters usually are, with one syllable for
   * each character (会计: kuai ji); and words of unknown reading, with none.
   */
  readonly words: ReadonlyMap<string, readonly string[]>
}

export const NO_SOUNDS: Sounds = { characters: new Map(), words: new Map() }
