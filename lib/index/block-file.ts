import * as z from 'zod/mini'
import { Count, Format, FORMAT, ReportId } from './index-files'
import type { Range } from '@/lib/text/range'

/* A block: neighbouring paragraphs of one report, which the search over all reports reads and shows. */

export type BlockSection = {
  readonly anchor: string
  readonly path: string
  readonly heading: string
  /** Headings of the sections above, outermost first. */
  readonly above: readonly string[]
}

/** A fault of a paragraph, in units of its text. */
export type BlockErratum = Range & {
  readonly kind: (typeof ERRATUM_KINDS)[number]
  readonly reading: string | null
  readonly note: string
}

const ERRATUM_KINDS = ['noise', 'lost-character', 'typo'] as const

export type BlockParagraph = {
  readonly anchor: string
  readonly section: BlockSection
  readonly headingLength: number
  readonly text: string
  readonly errata: readonly BlockErratum[]
}

export type Block = {
  readonly report: { readonly id: string; readonly title: string }
  /** Whether a text has characters of the script table. */
  readonly needsScript: boolean
  readonly paragraphs: readonly BlockParagraph[]
}

const Strings = z.array(z.string())
const Erratum = z.object({
  start: Count,
  end: Count,
  kind: z.enum(ERRATUM_KINDS),
  reading: z.nullable(z.string()),
  note: z.string(),
})

// Columns are shorter than rows, which counts for thousands of small files.
const File = z.object({
  format: Format,
  report: z.object({ id: ReportId, title: z.string() }),
  needsScript: z.boolean(),
  /** One entry of each list for each run of paragraphs of one section. */
  sections: z.object({
    /** The number of its paragraphs. */
    paragraphs: z.array(Count),
    anchors: Strings,
    paths: Strings,
    headings: Strings,
    /** A position in `aboves`. */
    above: z.array(Count),
  }),
  aboves: z.array(Strings),
  /**
   * One entry of each list for each paragraph. An anchor is written without its section's anchor,
   * if it continues that with a hyphen or equals it.
   */
  anchors: Strings,
  headingLengths: z.array(Count),
  texts: Strings,
  errata: z.array(z.array(Erratum)),
})
export type BlockFile = z.infer<typeof File>

export const BlockFileSchema = File.check(
  z.refine(
    ({ texts, anchors, headingLengths, errata }) =>
      areAlike(texts, anchors, headingLengths, errata),
    {
      error: 'paragraphs have not each a text, an anchor, the length of a heading and errata',
    },
  ),
  z.refine(haveSections, {
    error: 'paragraphs have not each a section, or sections not each what is above them',
  }),
  z.refine(
    ({ texts, headingLengths, errata }) =>
      texts.every((text, i) => isWithin(text, headingLengths[i] ?? 0, errata[i] ?? [])),
    {
      error: 'headings or errata reach beyond their texts',
    },
  ),
)

function areAlike(...columns: readonly (readonly unknown[])[]): boolean {
  return columns.every(({ length }) => length === columns[0]?.length)
}

function haveSections({ sections, aboves, texts }: BlockFile): boolean {
  const { paragraphs, anchors, paths, headings, above } = sections
  return (
    areAlike(paragraphs, anchors, paths, headings, above) &&
    paragraphs.reduce((sum, count) => sum + count, 0) === texts.length &&
    above.every((at) => at < aboves.length)
  )
}

function isWithin(text: string, headingLength: number, errata: readonly Range[]): boolean {
  const areInOrder = errata.every(
    ({ start, end }, i) => start >= (errata[i - 1]?.end ?? 0) && end > start && end <= text.length,
  )
  return headingLength <= text.length && areInOrder
}

export function packBlock({ report: { id, title }, needsScript, paragraphs }: Block): BlockFile {
  const stretches: { section: BlockSection; paragraphs: number }[] = []
  for (const { section } of paragraphs) {
    const last = stretches.at(-1)
    if (last?.section.anchor === section.anchor) last.paragraphs++
    else stretches.push({ section, paragraphs: 1 })
  }
  const sections = stretches.map(({ section }) => section)
  const aboves = [...new Set(sections.map(({ above }) => JSON.stringify(above)))]
  return {
    format: FORMAT,
    report: { id, title },
    needsScript,
    sections: {
      paragraphs: stretches.map(({ paragraphs }) => paragraphs),
      anchors: sections.map(({ anchor }) => anchor),
      paths: sections.map(({ path }) => path),
      headings: sections.map(({ heading }) => heading),
      above: sections.map(({ above }) => aboves.indexOf(JSON.stringify(above))),
    },
    aboves: aboves.map((json) => JSON.parse(json) as string[]),
    anchors: paragraphs.map(({ anchor, section }) => shorten(anchor, section.anchor)),
    headingLengths: paragraphs.map(({ headingLength }) => headingLength),
    texts: paragraphs.map(({ text }) => text),
    errata: paragraphs.map(({ errata }) =>
      errata.map(({ start, end, kind, reading, note }) => ({ start, end, kind, reading, note })),
    ),
  }
}

export function unpackBlock({
  report,
  needsScript,
  sections,
  aboves,
  anchors,
  headingLengths,
  texts,
  errata,
}: BlockFile): Block {
  const ofParagraphs = sections.anchors.flatMap((anchor, i): BlockSection[] => {
    const [path = '', heading = ''] = [sections.paths[i], sections.headings[i]]
    const section = { anchor, path, heading, above: aboves[sections.above[i] ?? -1] ?? [] }
    return Array.from({ length: sections.paragraphs[i] ?? 0 }, () => section)
  })
  const paragraphs = ofParagraphs.map((section, i) => ({
    anchor: lengthen(anchors[i] ?? '', section.anchor),
    section,
    headingLength: headingLengths[i] ?? 0,
    text: texts[i] ?? '',
    errata: errata[i] ?? [],
  }))
  return { report, needsScript, paragraphs }
}

/** No anchor is empty or begins with a hyphen; so an anchor that does continues its section's. */
const GOES_ON = /^(?:-|$)/

function shorten(anchor: string, section: string): string {
  const rest = anchor.slice(section.length)
  return anchor.startsWith(section) && GOES_ON.test(rest) ? rest : anchor
}

function lengthen(anchor: string, section: string): string {
  return GOES_ON.test(anchor) ? section + anchor : anchor
}
