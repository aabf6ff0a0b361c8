import { fold } from '@/lib/text/fold'
import type { Report } from '@/lib/report/types'

/** Put where noise was cut out: nothing that is looked for contains it. */
const BREAK = '\n'

/** The marks that a reader may leave out of what he types (docs/query-language.md, “What counts as the same”). */
const TRANSPARENT = /["()《》·、 ]/g

const HAN_RUNS = /\p{Script=Han}+/gu

/**
 * A paragraph as a person reads it who knows nothing of an index: folded text without transparent
 * marks, noise cut out; after it, if errata have readings, the same with all of them put in.
 */
export function readableText(paragraph: Report['paragraphs'][number]): string {
  return readAs(bare, paragraph)
}

/** The same with another normal form than `bare`. */
export function readAs(
  normalise: (text: string) => string,
  { text, errata }: Report['paragraphs'][number],
): string {
  const noise = errata.filter(({ reading }) => reading === null)
  return [amend(text, noise), amend(text, errata)].map(normalise).join(BREAK)
}

/** Folded, without transparent marks. */
export function bare(text: string): string {
  return folded(text).replace(TRANSPARENT, '')
}

/** Folded, its marks kept. */
export function folded(text: string): string {
  return text
    .split(BREAK)
    .map((part) => fold(part).text)
    .join(BREAK)
}

/** Every string of `shortest` to `longest` Han characters that occurs in a report, once; noise left out. */
export function hanSubstrings(report: Report, shortest: number, longest: number): string[] {
  const found = new Set<string>()
  for (const { text, errata } of report.paragraphs) {
    const noise = errata.filter(({ reading }) => reading === null)
    for (const [run] of amend(text, noise).matchAll(HAN_RUNS)) {
      const chars = [...run]
      for (let length = shortest; length <= longest; length++) {
        for (let at = 0; at + length <= chars.length; at++) {
          found.add(chars.slice(at, at + length).join(''))
        }
      }
    }
  }
  return [...found]
}

/** The text with readings put in and noise cut out. */
function amend(text: string, errata: Report['paragraphs'][number]['errata']): string {
  return [...errata]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (whole, { start, end, reading }) =>
        whole.slice(0, start) + (reading ?? BREAK) + whole.slice(end),
      text,
    )
}
