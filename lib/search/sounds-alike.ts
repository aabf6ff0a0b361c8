import type { Suspect } from '@/lib/search/correct'
import { isSameFigure, type HanRun } from '@/lib/search/han-runs'
import type { Sounds } from '@/lib/text/sounds'

/**
 * Of the strings of a text that sound as what was typed: one made of words, nearest to what was
 * typed, commonest. One that cuts words at both ends, or two characters that cut any, are chance.
 */
export function findHeard(typed: readonly string[], runs: readonly HanRun[], sounds: Sounds): Suspect | null {
  const soundsOf = typed.map((char) => new Set(sounds.get(char)))
  const fits = typed.map((char, i) => (other: string | undefined) =>
    other !== undefined && (other === char || (sounds.get(other)?.some((sound) => soundsOf[i]?.has(sound)) ?? false)),
  )
  const found = new Map<string, Suspect & { worth: number }>()
  for (const run of runs) {
    const { chars, isEdge, sourceOf } = run
    for (let at = 0; at + typed.length <= chars.length; at++) {
      if (!fits.every((fit, i) => fit(chars[at + i]))) continue
      const end = at + typed.length
      const string = chars.slice(at, end)
      const same = string.filter((char, i) => char === typed[i]).length
      if (!isSameFigure(string, typed) || (same === 0 && isLoose(run, at, end))) continue
      const text = string.join('')
      const aligned = Number(isEdge(at)) + Number(isEdge(end))
      if (aligned < (typed.length > 2 ? 1 : 2)) continue
      const known = found.get(text)
      const worth = Math.max(known?.worth ?? 0, aligned * 100 + same) + 0.001
      found.set(text, { text, source: known?.source ?? sourceOf(at, end), kind: 'sound', worth })
    }
  }
  return [...found.values()].sort((a, b) => b.worth - a.worth)[0] ?? null
}

/**
 * Whether a string is too little of a word to be meant if all of it was written otherwise: of two
 * characters, as most pairs of syllables are some word (射线, 意见), or of single ones (书信, 树新).
 */
function isLoose({ isEdge }: HanRun, start: number, end: number): boolean {
  if (end - start === 2) return true
  for (let at = start + 1; at < end; at++) if (!isEdge(at)) return false
  return true
}
