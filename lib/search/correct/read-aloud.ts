import type { WordEdges } from '@/lib/search/match/word-edges'
import { HAN_RUNS } from '@/lib/text/characters'
import type { Sounds } from '@/lib/text/sounds'
import type { View } from '@/lib/text/views'

/** For each unit of a loose text the possible readings of the Han character that begins there. */
export type Readings = readonly (readonly string[] | undefined)[]

/** Finds the readings of the characters of a view. */
export type ReadAloud = (view: View, edges: WordEdges) => Readings

const NONE: readonly string[] = []

/**
 * Reads each character as in its word: 计 of 会计 as ji, 会 of it as kuai only. A character that is a
 * word by itself, or in a word of unknown reading, has all its readings. Results are kept.
 */
export function createReadAloud(sounds: Sounds): ReadAloud {
  const known = new Map<View, Readings>()
  return (view, edges) => {
    const readings = known.get(view) ?? readView(view, edges, sounds)
    known.set(view, readings)
    return readings
  }
}

function readView(view: View, { isWordEdge }: WordEdges, sounds: Sounds): Readings {
  const strict: (readonly string[] | undefined)[] = []
  for (const { index, 0: run } of view.strict.text.matchAll(HAN_RUNS)) {
    let start = index
    for (let end = start + 1; end <= index + run.length; end++) {
      if (!isWordEdge(view, end)) continue
      readWord(view.strict.text.slice(start, end), sounds).forEach(
        (readings, at) => (strict[start + at] = readings),
      )
      start = end
    }
  }
  return view.loose.starts.map((at) => strict[at])
}

/** The readings of a word's characters, by UTF-16 unit. */
function readWord(word: string, { characters, words }: Sounds): (readonly string[] | undefined)[] {
  const chars = [...word]
  const reading = words.get(word)
  const readings: (readonly string[] | undefined)[] = []
  let at = 0
  chars.forEach((char, i) => {
    const all = characters.get(char) ?? NONE
    const own = reading?.[i]
    if (own !== undefined) readings[at] = [own]
    else readings[at] = chars.length > 1 && !reading ? all.slice(0, 1) : all
    at += char.length
  })
  return readings
}
