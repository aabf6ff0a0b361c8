import { NUMERAL, parseChineseNumber } from '@/lib/report/chinese-number'
import { readMarker } from '@/lib/report/markers'
import type { OutlineEntry } from '@/lib/report/outline'

/** One step of a reference: the section of this number, numbered like this. */
export type ReferenceStep = {
  /** 一、 or 第一部分, （一）, 附件一. */
  readonly form: 'part' | 'item' | 'annex'
  readonly number: number
}

const NUMBER = `${NUMERAL}|[0-9]{1,2}`
const STEPS: readonly { pattern: RegExp; form: ReferenceStep['form'] }[] = [
  { pattern: new RegExp(`附件(?:第)?(${NUMBER})(?:[:、]|(?=[(第])|$)`, 'y'), form: 'annex' },
  { pattern: new RegExp(`附件\\((${NUMBER})\\)`, 'y'), form: 'annex' },
  { pattern: /附件(?=第)/y, form: 'annex' },
  { pattern: new RegExp(`第(${NUMBER})(?:大?部分|章|编|篇)`, 'y'), form: 'part' },
  { pattern: new RegExp(`第(${NUMBER})[节条款项]`, 'y'), form: 'item' },
  { pattern: new RegExp(`(${NUMERAL})(?:、(?:$|(?=\\())|(?=\\())`, 'y'), form: 'part' },
  { pattern: new RegExp(`\\((${NUMBER})\\)`, 'y'), form: 'item' },
]

/**
 * Reads a reference to a section, as people write them: 第三部分, 三（二）, （十）, 附件八.
 *
 * @param folded  the whole of what was written, folded; spaces do not matter
 * @returns null if it is, or contains, anything else; a number alone is none
 */
export function readReference(folded: string): ReferenceStep[] | null {
  const text = folded.replaceAll(' ', '')
  const steps: ReferenceStep[] = []
  for (let at = 0; at < text.length; ) {
    const found = readStep(text, at)
    if (!found) return null
    steps.push(found.step)
    at = found.end
  }
  return steps.length > 0 ? steps : null
}

function readStep(text: string, at: number): { step: ReferenceStep; end: number } | null {
  for (const { pattern, form } of STEPS) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) continue
    const numeral = match[1] ?? '一'
    const number = /^[0-9]/.test(numeral) ? Number(numeral) : parseChineseNumber(numeral)
    if (number !== null) return { step: { form, number }, end: at + match[0].length }
  }
  return null
}

/**
 * All sections that a reference fits, in document order. 附件八 is annex 8; if there is none, the
 * eighth part of the only annex. （十） is each section so numbered, wherever it stands.
 *
 * @param outline  in document order, parents before children
 */
export function findReferenced(
  steps: readonly ReferenceStep[],
  outline: readonly OutlineEntry[],
): OutlineEntry[] {
  const path: { level: number; step: ReferenceStep | null }[] = []
  const found = outline.filter((entry) => {
    while ((path.at(-1)?.level ?? -1) >= entry.level) path.pop()
    path.push({ level: entry.level, step: stepOf(entry) })
    const tail = path.slice(-steps.length)
    return tail.length === steps.length && steps.every((step, i) => isSame(step, tail[i]?.step))
  })
  const [first, ...rest] = steps
  if (found.length > 0 || first?.form !== 'annex') return found
  const annexes = outline.filter((entry) => stepOf(entry)?.form === 'annex')
  const [only] = annexes.map(stepOf)
  if (annexes.length !== 1 || !only) return []
  const within: ReferenceStep[] = [only, { form: 'item', number: first.number }, ...rest]
  return isSame(first, only) ? [] : findReferenced(within, outline)
}

function stepOf({ marker }: OutlineEntry): ReferenceStep | null {
  const read = readMarker(marker)
  if (!read) return null
  const form = read.kind === 'annex' ? 'annex' : read.level === 1 ? 'part' : 'item'
  return { form, number: read.number }
}

function isSame(a: ReferenceStep, b: ReferenceStep | null | undefined): boolean {
  return a.form === b?.form && a.number === b.number
}
