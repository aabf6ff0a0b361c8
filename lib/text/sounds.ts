/**
 * The readings of Han characters: pinyin without tones, lower case, ü as v (lv, nve). All readings
 * of a character, in alphabetical order.
 */
export type Sounds = ReadonlyMap<string, readonly string[]>
