import type { Reason } from '@/lib/report/reasons'
import type { Range } from '@/lib/text/range'

/** The content of `report.yaml`; see `lib/pipeline/content/read-meta.ts` for the checks. */
export type ReportMeta = {
  readonly title: string
  readonly agency: string
  /** The reporting year or span, as ISO dates: 2011-01-01/2011-12-31. */
  readonly period: string
  /** ISO date, or null if unknown. */
  readonly issued: string | null
  /** The agency's own address of the text, or null if unknown. */
  readonly source: string | null
  readonly language: string
  readonly encoding: string
  readonly errata: readonly Erratum[]
}

/**
 * A known fault of the source. The source stays unchanged; the page marks the fault, and the search
 * reads the right text.
 */
export type Erratum = {
  readonly quote: string
  /** 1-based line of the source. */
  readonly line: number
  readonly kind: 'noise' | 'lost-character' | 'typo'
  /** The right text, if known; noise has none. */
  readonly reading: string | null
  readonly note: string
}

/** An erratum with its place, in units of its paragraph's text. */
export type PlacedErratum = Range & Omit<Erratum, 'line' | 'quote'>

/** A part of an inline enumeration (一是 …), up to the next marker; addressable. */
export type Item = Range & { readonly anchor: string }

export type ParagraphRole = 'title' | 'heading' | 'annex-title' | 'body' | 'signature' | 'date'

/**
 * The unit of indexing, matching, ranking and linking: one line of the source; where the text is
 * hard-wrapped, the lines that make one; where it is a single line, a piece of it.
 */
export type Paragraph = {
  readonly anchor: string
  /** The section that it belongs to; for a heading, the section that it opens. */
  readonly section: string
  readonly role: ParagraphRole
  /** 1-based line of the source, the first of several. */
  readonly line: number
  /** Offset of `text` in the decoded source, in UTF-16 units. */
  readonly start: number
  /** Verbatim, without the line end at its end; line ends between its lines are part of it. */
  readonly text: string
  /**
   * The length of the heading in `text`: the whole heading line, the lead of a run-in heading, else
   * 0.
   */
  readonly headingLength: number
  readonly items: readonly Item[]
  readonly errata: readonly PlacedErratum[]
}

/** A heading and the text below it. The title is the section `s0`, the closing block `end`. */
export type Section = {
  readonly anchor: string
  /**
   * 0 for the title and the closing block, 1 for an annex and the outermost numbers, 2 for those
   * within.
   */
  readonly level: number
  /** As written, with its punctuation: 一、 （一） 附件： 第三章; empty where there is none. */
  readonly marker: string
  /** Without marker and closing full stop; an annex's is its title line; empty if there is none. */
  readonly heading: string
  /** The name of the place for a reader: 三、（一） or 附件（八）. */
  readonly path: string
  readonly paragraphs: readonly Paragraph[]
  readonly sections: readonly Section[]
}

/** A line where the structure of a text is unclear, or its reading is a guess. */
export type ReportWarning = {
  /** 1-based line of the source. */
  readonly line: number
  readonly reason: Reason
}

/** One document: metadata and a tree of sections. */
export type Report = {
  readonly id: string
  readonly meta: ReportMeta
  readonly sections: readonly Section[]
  /** All paragraphs in document order. */
  readonly paragraphs: readonly Paragraph[]
  /** Remarks for the editor, by line. */
  readonly warnings: readonly ReportWarning[]
}
