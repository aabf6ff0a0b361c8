import type { PlacedErratum } from '@/lib/report/types'
import { mergeRanges, overlaps, type Range } from '@/lib/text/range'

/** A note that an editor puts into a quotation, behind the words that it is about. */
export type QuotationNote = {
  /** Offset in the quotation's text. */
  readonly at: number
  readonly text: string
  readonly isOfNoise: boolean
}

/** A part of a paragraph as an editor quotes it: the source's own words, and the notes on them. */
export type Quotation = {
  /** The source's own words, verbatim. */
  readonly text: string
  /** The ranges that are not the agency's words; disjoint, in units of `text`. */
  readonly noise: readonly Range[]
  /** In order. */
  readonly notes: readonly QuotationNote[]
}

/** A stretch of a quotation as it is written. */
export type QuotationPiece = {
  readonly text: string
  /**
   * The origin of the piece: the agency's words, or noise among them; an editor's note, with notes
   * on noise kept apart, since noise that is visibly struck out needs no note.
   */
  readonly of: 'source' | 'noise' | 'note' | 'note-of-noise'
  readonly isMarked: boolean
}

/**
 * Quotes a range of a paragraph. An erratum that lies only partly within the range is noted, too.
 *
 * @param errata of the paragraph, sorted and disjoint, in units of `text`
 * @param range by default the whole paragraph
 */
export function quote(
  text: string,
  errata: readonly PlacedErratum[],
  { start, end }: Range = { start: 0, end: text.length },
): Quotation {
  const quoted = errata.filter((erratum) => overlaps(erratum, { start, end }))
  const within = (range: Range) => ({
    start: Math.max(range.start, start) - start,
    end: Math.min(range.end, end) - start,
  })
  return {
    text: text.slice(start, end),
    noise: quoted.filter(({ kind }) => kind === 'noise').map(within),
    notes: quoted.map((erratum) => {
      const isCut = erratum.start < start || erratum.end > end
      return {
        at: within(erratum).end,
        text: noteOf(erratum, isCut ? text.slice(erratum.start, erratum.end) : null),
        isOfNoise: erratum.kind === 'noise',
      }
    }),
  }
}

/** A paragraph, or a part of it, without the white space around it. */
export function quoteTrimmed(
  text: string,
  errata: readonly PlacedErratum[],
  { start, end }: Range = { start: 0, end: text.length },
): Quotation {
  const part = text.slice(start, end)
  const from = start + part.length - part.trimStart().length
  return quote(text, errata, { start: from, end: from + part.trim().length })
}

/** @param whole  the whole faulty text, where only a part of it is quoted */
function noteOf({ kind, reading, note }: PlacedErratum, whole: string | null): string {
  if (kind === 'noise') return `〔校注：${note}〕`
  if (reading === null) return `〔原文如此，校注：${note}〕`
  return whole === null
    ? `〔原文如此，应为${reading}〕`
    : `〔原文如此，“${whole}”应为“${reading}”〕`
}

/**
 * The pieces of a quotation in writing order: noise in brackets, a note behind the words that it is
 * about. Without the editor's pieces they are the quotation's text.
 *
 * @param marks ranges of the text that are highlighted, as matches are
 */
export function quotationPieces(
  { text, noise, notes }: Quotation,
  marks: readonly Range[] = [],
): QuotationPiece[] {
  const marked = mergeRanges(marks)
  const edges = [...noise, ...marked].flatMap(({ start, end }) => [start, end])
  const cuts = [...new Set([0, ...edges, ...notes.map(({ at }) => at), text.length])].sort(
    (a, b) => a - b,
  )
  const put = (text: string, isOfNoise = true): QuotationPiece => ({
    text,
    of: isOfNoise ? 'note-of-noise' : 'note',
    isMarked: false,
  })
  return cuts.flatMap((start, i) => {
    const end = cuts[i + 1] ?? start
    const holds = (range: Range) => range.start <= start && end <= range.end
    const piece: QuotationPiece = {
      text: text.slice(start, end),
      of: noise.some(holds) ? 'noise' : 'source',
      isMarked: marked.some(holds),
    }
    return [
      ...noise.filter((range) => range.end === start).map(() => put('］')),
      ...notes.filter(({ at }) => at === start).map((note) => put(note.text, note.isOfNoise)),
      ...noise.filter((range) => range.start === start).map(() => put('［')),
      ...(piece.text === '' ? [] : [piece]),
    ]
  })
}

/** A quotation as plain text: ［…］ around noise, notes in 〔…〕. */
export function quotationText(quotation: Quotation): string {
  return quotationPieces(quotation)
    .map(({ text }) => text)
    .join('')
}
