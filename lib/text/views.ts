import { BREAK } from '@/lib/text/characters'
import { foldMapped } from '@/lib/text/fold'
import { loose } from '@/lib/text/loose'
import { mapIdentity, rewriteSpans, type MappedText } from '@/lib/text/mapped-text'
import type { Range } from '@/lib/text/range'
import { NO_SCRIPT, type Script } from '@/lib/text/script'

/** An erratum's place in a paragraph. `reading` is the right text; null cuts the place out. */
export type Amendment = Range & { readonly reading: string | null }

/** One way to read a paragraph, folded for matching. */
export type View = {
  /** Offsets lead to the paragraph's source text. */
  readonly strict: MappedText
  /** Offsets lead into `strict.text`. */
  readonly loose: MappedText
  /** Source ranges that this view reads otherwise than they stand. */
  readonly readings: readonly Range[]
}

/**
 * The views of a paragraph: as it stands, without its noise; and, if an erratum knows the right
 * text, with all readings put in. Noise becomes a break that no match crosses.
 *
 * @param amendments  sorted and disjoint, in units of `text`
 * @returns one or two views; the first is the paragraph as it stands
 */
export function paragraphViews(
  text: string,
  amendments: readonly Amendment[] = [],
  script: Script = NO_SCRIPT,
): View[] {
  const noise = amendments.filter((amendment) => amendment.reading === null)
  const readings = amendments.filter((amendment) => amendment.reading !== null)
  const views = [createView(text, noise, [], script)]
  if (readings.length > 0) views.push(createView(text, amendments, readings, script))
  return views
}

function createView(
  text: string,
  amendments: readonly Amendment[],
  readings: readonly Range[],
  script: Script,
): View {
  const byStart = new Map(amendments.map((amendment) => [amendment.start, amendment]))
  const amended = rewriteSpans(mapIdentity(text), amendments, (quote, emit, at) => {
    emit(byStart.get(at)?.reading ?? BREAK, 0, quote.length)
  })
  const strict = foldMapped(amended, script)
  return { strict, loose: loose(mapIdentity(strict.text)), readings }
}
