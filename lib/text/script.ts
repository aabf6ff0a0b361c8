import { rewriteSpans, type MappedText } from '@/lib/text/mapped-text'
import type { Range } from '@/lib/text/range'

/**
 * Traditional characters and their simplified counterparts. Keys and values are single code points
 * in NFKC; no value is a key, so that folding twice changes nothing.
 */
export type Script = ReadonlyMap<string, string>

export const NO_SCRIPT: Script = new Map()

/** Replaces each character of `folded` that the table knows by its simplified counterpart. */
export function simplify(folded: MappedText, script: Script): MappedText {
  return rewriteSpans(folded, findTraditional(folded.text, script), (char, emit) => {
    emit(script.get(char) ?? char, 0, char.length)
  })
}

/** Whether the table changes anything in a text folded without it. */
export function hasTraditional(folded: string, script: Script): boolean {
  return findTraditional(folded, script).length > 0
}

/** By code point: a key may lie outside the basic plane and its value inside, or the reverse. */
function findTraditional(text: string, script: Script): Range[] {
  if (script.size === 0) return []
  const spans: Range[] = []
  let start = 0
  for (const char of text) {
    const end = start + char.length
    if (script.has(char)) spans.push({ start, end })
    start = end
  }
  return spans
}
