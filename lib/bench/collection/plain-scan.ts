import type { Report } from '@/lib/report/types'
import { isInsideRun } from '@/lib/text/characters'
import { fold } from '@/lib/text/fold'
import { hasTransparentMark, looseOf } from '@/lib/text/loose'
import type { Script } from '@/lib/text/script'

/** A paragraph folded for the scan. */
type Scanned = { readonly strict: string; readonly loose: string }

/** The result of a scan through all texts; it knows of no index. */
export type PlainScan = {
  /** Reports with a paragraph that has all the strings. */
  readonly reportsWith: (strings: readonly string[]) => Set<string>
  /** Whether this paragraph has all the strings; false if there is none. */
  readonly isIn: (report: string, anchor: string, strings: readonly string[]) => boolean
}

/**
 * Folds all paragraphs once. A string without marks is looked for in the loose view, one with marks
 * as written; a match never begins inside a number or a Latin word.
 */
export function createPlainScan(reports: Iterable<Report>, script: Script): PlainScan {
  const folded = new Map<string, Map<string, Scanned>>()
  for (const { id, paragraphs } of reports) {
    folded.set(id, new Map(paragraphs.map(({ anchor, text }) => [anchor, scan(text, script)])))
  }
  const prepare = (strings: readonly string[]) => strings.map((string) => fold(string, script).text)
  return {
    reportsWith: (strings) => {
      const needles = prepare(strings)
      const found = new Set<string>()
      for (const [id, paragraphs] of folded) {
        for (const paragraph of paragraphs.values()) {
          if (!needles.every((needle) => stands(paragraph, needle))) continue
          found.add(id)
          break
        }
      }
      return found
    },
    isIn: (report, anchor, strings) => {
      const paragraph = folded.get(report)?.get(anchor)
      return (
        paragraph !== undefined && prepare(strings).every((needle) => stands(paragraph, needle))
      )
    },
  }
}

function scan(text: string, script: Script): Scanned {
  const strict = fold(text, script).text
  return { strict, loose: looseOf(strict) }
}

function stands({ strict, loose }: Scanned, needle: string): boolean {
  const [text, wanted] = hasTransparentMark(needle) ? [strict, needle] : [loose, looseOf(needle)]
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    // Between two digits, or two letters, the loose view drops nothing: their runs are the same in both.
    if (!isInsideRun(text, at)) return true
  }
  return false
}
