import { LARGE_NUMERAL, parseLargeNumber, SECTION_NUMERAL } from '@/lib/report/chinese-number'
import { mapIdentity, rewrite } from '@/lib/text/mapped-text'

/** One step of a reference: the section of this number, numbered like this. */
export type ReferenceStep = {
  /** 一、 or 第一部分, （一）, 附件一. */
  readonly form: 'part' | 'item' | 'annex'
  readonly number: number
  /** The 一 of 第十二条之一. */
  readonly more?: number
  /** The unit that the reference names; a 款 or 项 may be a paragraph of an article. */
  readonly unit?: '条' | '款' | '项'
}

/** A reference at the beginning of a text. */
export type LeadingReference = {
  readonly steps: readonly ReferenceStep[]
  /** The end of the reference, the marks after it included, in UTF-16 units of the text. */
  readonly end: number
}

/** The text that must follow a step; without it the step is something else: 附件三个月, 三、四月, 第一章程. */
type Follower = 'anything' | 'end or step' | 'step'

// Of three digits at most: (2011) is a year, (010) an area code.
const NUMBER = `${SECTION_NUMERAL}|0?[1-9]|[1-9][0-9]{1,2}`
const STEPS: readonly { pattern: string; form: ReferenceStep['form']; before: Follower }[] = [
  { pattern: `附件(?:[:之]|的?第)?(${NUMBER}):`, form: 'annex', before: 'anything' },
  { pattern: `附件:?\\((${NUMBER})\\)`, form: 'annex', before: 'anything' },
  { pattern: `附件(?:[:之]|的?第)?(${NUMBER})、?`, form: 'annex', before: 'end or step' },
  { pattern: '附件', form: 'annex', before: 'step' },
  { pattern: `第\\(?(${NUMBER})\\)?大?部[分份]`, form: 'part', before: 'anything' },
  { pattern: `第\\(?(${NUMBER})\\)?[章编篇]`, form: 'part', before: 'end or step' },
  {
    pattern: `第(${LARGE_NUMERAL}|[0-9]{1,4})条(?:之(${NUMBER}))?`,
    form: 'item',
    before: 'end or step',
  },
  { pattern: `第\\(?(${NUMBER})\\)?[节条款项点]`, form: 'item', before: 'end or step' },
  { pattern: `(${SECTION_NUMERAL})、`, form: 'part', before: 'end or step' },
  { pattern: `(${NUMBER})、?(?=\\()`, form: 'part', before: 'step' },
  { pattern: `(${SECTION_NUMERAL})[.·之]`, form: 'part', before: 'step' },
  { pattern: `(?<=[.·之])(${SECTION_NUMERAL})`, form: 'item', before: 'end or step' },
  { pattern: `\\((${NUMBER})\\)`, form: 'item', before: 'anything' },
]
const PATTERNS = STEPS.map((step) => ({ ...step, pattern: new RegExp(step.pattern, 'y') }))
/**
 * The most steps of a reference; sections are no deeper. The limit keeps reading in linear time.
 */
const MAX_STEPS = 5

/** The beginnings of references. Most texts begin otherwise, and are not examined further. */
const BEGINNING = /^[ "《详参请另见]*[附第(0-9一二三四五六七八九十]/
/** The text that may precede a reference, separate its steps and follow it. */
const OPENING = /(["《]?)(?:详见|参见|请见|另见|见)?/y
const JOINT = /[:的中之]?/y
const CLOSING = /["》]?[。.，:;、]*/y
const CLOSED = /["》。]|\.(?![0-9])|$/y

/**
 * Reads a reference to a section as people write it: 第三部分, 三（二）, （十）, 附件八, 见附件（八）.
 *
 * @param folded the whole text, folded; spaces do not matter
 * @returns null if the text is or contains anything else; a number alone is no reference
 */
export function readReference(folded: string): readonly ReferenceStep[] | null {
  const found = readLeadingReference(folded)
  return found && folded.slice(found.end).trim() === '' ? found.steps : null
}

/** Reads the longest reference at the beginning of a folded text: that of 附件八 许可, of 三（二）答复. */
export function readLeadingReference(folded: string): LeadingReference | null {
  if (!BEGINNING.test(folded)) return null
  const { text, ends } = rewrite(mapIdentity(folded), / /g, () => {})
  const isClosed = (at: number) =>
    folded[ends[at - 1] ?? 0] === ' ' || matchAt(CLOSED, text, at) !== null
  const [opening = '', quote] = matchAt(OPENING, text, 0) ?? []
  const found = readSteps(text, opening.length, MAX_STEPS, isClosed)
  if (!found) return null
  const [closing = ''] = matchAt(CLOSING, text, found.end) ?? []
  // A text that opens with a quote is a quotation, unless the quote closes behind the reference.
  if (quote && !/^["》]/.test(closing)) return null
  const end = ends[found.end + closing.length - 1] ?? 0
  return { steps: found.steps.map((step, i) => withinAnnex(step, found.steps[i - 1])), end }
}

/** A place cited by a title and a reference within the titled text: 《信访工作条例》第五条. */
export type TitledReference = { readonly title: string; readonly steps: readonly ReferenceStep[] }

/** Lengths of a title that may be a name, in UTF-16 units; longer titles are no names. */
const TITLE_LENGTHS = { least: 2, most: 80 }

/** Reads a title and the reference behind it, with or without title marks; null if it is anything else. */
export function readTitledReference(folded: string): TitledReference | null {
  for (let at = folded.indexOf('第'); at > 0; at = folded.indexOf('第', at + 1)) {
    const title = /^ ?《?([^《》]+)》? ?[,，的:]? ?$/.exec(folded.slice(0, at))?.[1]?.trim() ?? ''
    if (title.length < TITLE_LENGTHS.least) continue
    if (at > TITLE_LENGTHS.most) return null
    const steps = readReference(folded.slice(at))
    if (steps) return { title, steps }
  }
  return null
}

/** The eighth part of an annex is its （八）, under whatever unit the reference names it. */
function withinAnnex(step: ReferenceStep, above: ReferenceStep | undefined): ReferenceStep {
  return above?.form === 'annex' && step.form === 'part' ? { ...step, form: 'item' } : step
}

type Steps = { steps: ReferenceStep[]; end: number }

function readSteps(
  text: string,
  at: number,
  most: number,
  isClosed: (at: number) => boolean,
): Steps | null {
  if (most === 0) return null
  for (const { pattern, form, before } of PATTERNS) {
    const match = matchAt(pattern, text, at)
    if (!match) continue
    const number = numberOf(match[1] ?? '一')
    const more = match[2] === undefined ? undefined : numberOf(match[2])
    if (number === null || more === null) continue
    const unit = /[条款项]/.exec(match[0])?.[0] as ReferenceStep['unit']
    const step = { form, number, ...(more !== undefined && { more }), ...(unit && { unit }) }
    const end = at + match[0].length
    const joint = matchAt(JOINT, text, end)?.[0].length ?? 0
    const next = readSteps(text, end + joint, most - 1, isClosed)
    if (next) return { steps: [step, ...next.steps], end: next.end }
    if (before === 'anything' || (before === 'end or step' && isClosed(end)))
      return { steps: [step], end }
  }
  return null
}

function numberOf(numeral: string): number | null {
  return /^[0-9]/.test(numeral) ? Number(numeral) : parseLargeNumber(numeral)
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
