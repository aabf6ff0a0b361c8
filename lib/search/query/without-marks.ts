import { FUNCTION_WORDS } from './function-words'
import type { Needle } from './needle'
import type { Query } from './query'
import { cutPieces } from './query-pieces'
import { queryWords } from './query-words'
import { BREAK } from '@/lib/text/characters'
import { stretchesOf } from '@/lib/text/bare'
import { fold } from '@/lib/text/fold'
import { NO_SCRIPT, type Script } from '@/lib/text/script'
import type { Segment } from '@/lib/text/segment'
import { runsOf } from '@/lib/text/terms'

/**
 * A query without regard to punctuation, its own and that of the texts: 《公开条例》 is 公开条例 and
 * 质检总局（AQSIQ） is 质检总局、AQSIQ. For clauses that occur nowhere as typed. Phrases keep their
 * punctuation.
 *
 * @param segment finds the words; a mark within a word must match
 */
export function withoutMarks(query: Query, segment: Segment, script: Script = NO_SCRIPT): Query {
  const required = query.required.map((alternatives) =>
    alternatives.map((clause) => {
      if (clause.kind !== 'text') return clause
      const stretches = cutAtMarks(query.text.slice(clause.range.start, clause.range.end), script)
      const needle = bareNeedle(stretches, segment)
      return needle.text === '' ? clause : { ...clause, needle, stretches }
    }),
  )
  const whole = query.whole && bareNeedle(cutAtMarks(query.text, script), segment)
  return { ...query, required, whole: whole?.text === '' ? null : whole }
}

/**
 * A dash is no minus sign, though both fold to the same character; signs that join words are no
 * part of them: 食品+药品.
 */
const JOINING =
  /[‐‑‒–—―]|(?<![A-Za-z0-9Ａ-Ｚａ-ｚ０-９+＋])[+＋&＆|｜](?![A-Za-z0-9Ａ-Ｚａ-ｚ０-９+＋])/g

/** The stretches between the marks of a typed text. */
function cutAtMarks(typed: string, script: Script): string[] {
  return stretchesOf(fold(typed.replace(JOINING, '，'), script).text.replaceAll(BREAK, ' '))
}

function bareNeedle(stretches: readonly string[], segment: Segment): Needle {
  let text = ''
  const joints = new Set<number>()
  for (const stretch of stretches) {
    if (text !== '') joints.add(text.length)
    // A space between numbers and between Latin words, as in the bare view.
    if (/[0-9]$/.test(text) && /^[0-9]/.test(stretch)) text += ' '
    else if (/\p{Script=Latin}\p{M}*$/u.test(text) && /^\p{Script=Latin}/u.test(stretch))
      text += ' '
    const start = text.length
    if (start > 0) joints.add(start)
    let at = 0
    for (const piece of cutPieces(stretch, segment).flat()) {
      at = stretch.indexOf(piece.text, at)
      for (const joint of [start + at, start + at + piece.text.length])
        if (joint > 0) joints.add(joint)
      at += piece.text.length
    }
    text += stretch
  }
  joints.delete(text.length)
  // The index knows a number and a Latin word as a whole: 0.8“% is not cut before its per cent
  // sign.
  for (const { start, end } of runsOf(text)) {
    for (const joint of joints) if (start < joint && joint < end) joints.delete(joint)
  }
  return { text, view: 'bare', joints: [...joints].sort((a, b) => a - b) }
}

/** The words between the marks of a clause, as `queryWords` finds them; [] if it is one word. */
export function wordsBetween(stretches: readonly string[], segment: Segment): Needle[] {
  const words = stretches.flatMap((stretch) => {
    const within = queryWords(stretch, segment)
    if (within.length > 0) return within
    return FUNCTION_WORDS.has(stretch) ? [] : [{ text: stretch, view: 'loose' } as const]
  })
  return words.length === 1 && words[0]?.text === stretches.join('') ? [] : words
}
