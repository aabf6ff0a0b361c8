import { BREAK } from '@/lib/text/characters'
import { foldMapped } from '@/lib/text/fold'
import { keptFormsIn, type KeptForms } from './script-exceptions'
import { loose } from '@/lib/text/loose'
import { mapIdentity, rewriteSpans, type MappedText } from '@/lib/text/mapped-text'
import { readNumbers } from '@/lib/text/number-readings'
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
  /** Source ranges that this view reads differently from what is written. */
  readonly readings: readonly Range[]
  /**
   * The places where the source has a character that is kept in some words only (乾 of 乾隆), in units
   * of the source.
   */
  readonly kept: KeptForms
}

/**
 * The views of a paragraph: as written, without its noise; if an erratum knows the right text, with
 * all readings put in; and, if some numbers have another reading (57 979, or 2016 behind a list
 * mark), with these readings besides. Noise becomes a break that no match crosses.
 *
 * @param amendments sorted and disjoint, in units of `text`
 * @returns one to three views; the first is the paragraph as written
 */
export function paragraphViews(
  text: string,
  amendments: readonly Amendment[] = [],
  script: Script = NO_SCRIPT,
): View[] {
  const noise = amendments.filter((amendment) => amendment.reading === null)
  const readings = amendments.filter((amendment) => amendment.reading !== null)
  const kept = keptFormsIn(text, script)
  const asStands = createView(foldAmended(text, noise, script), [], kept)
  const amended =
    readings.length > 0 ? createView(foldAmended(text, amendments, script), readings, kept) : null
  const views = amended ? [asStands, amended] : [asStands]
  const numbers = readNumbers((amended ?? asStands).strict, text)
  if (numbers) views.push(createView(numbers.text, [...readings, ...numbers.readings], kept))
  return views
}

function createView(strict: MappedText, readings: readonly Range[], kept: KeptForms): View {
  return { strict, loose: loose(mapIdentity(strict.text)), readings, kept }
}

function foldAmended(text: string, amendments: readonly Amendment[], script: Script): MappedText {
  const byStart = new Map(amendments.map((amendment) => [amendment.start, amendment]))
  const amended = rewriteSpans(mapIdentity(text), amendments, (quote, emit, at) => {
    emit(byStart.get(at)?.reading ?? BREAK, 0, quote.length)
  })
  return foldMapped(amended, script)
}
