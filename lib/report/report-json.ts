import { outlineOf, type OutlineEntry } from '@/lib/report/outline'
import type { PlacedErratum, Report, ReportMeta } from '@/lib/report/types'

/** A report for programs, as /r/<id>/report.json; its keys are public and documented in docs/report-format.md. */
export type ReportJson = { readonly id: string } & Omit<ReportMeta, 'errata'> & {
    readonly sections: readonly OutlineEntry[]
    readonly paragraphs: readonly {
      readonly anchor: string
      /** Anchor of the section that it belongs to. */
      readonly section: string
      readonly line: number
      readonly text: string
      /** Offsets in `text`, in UTF-16 units. */
      readonly errata: readonly PlacedErratum[]
    }[]
  }

/**
 * The parts of a report that others may build on: metadata, outline and paragraphs, in document
 * order.
 */
export function reportJson({ id, meta, sections, paragraphs }: Report): ReportJson {
  const { title, agency, period, issued, source, language, encoding } = meta
  return {
    id,
    title,
    agency,
    period,
    issued,
    source,
    language,
    encoding,
    sections: outlineOf(sections),
    paragraphs: paragraphs.map(({ anchor, section, line, text, errata }) => ({
      anchor,
      section,
      line,
      text,
      errata: errata.map(({ start, end, kind, reading, note }) => ({
        start,
        end,
        kind,
        reading,
        note,
      })),
    })),
  }
}
