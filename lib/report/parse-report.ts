import { closingStart, isShortTitle } from '@/lib/report/closing'
import { placeErrata } from '@/lib/report/errata'
import { findItems } from '@/lib/report/items'
import { isBlank, splitLines, type Line } from '@/lib/report/lines'
import { headingLength, readMarker, type Marker } from '@/lib/report/markers'
import { ReportError } from '@/lib/report/report-error'
import { openNumbered, openUnnumbered, type OpenSection } from '@/lib/report/section-builder'
import type { Paragraph, ParagraphRole, Report, ReportMeta } from '@/lib/report/types'

/**
 * Reads a report's structure out of its text. Every source character but line ends and a
 * byte-order mark ends up in exactly one paragraph, in order.
 *
 * @param source  the decoded text, verbatim
 * @throws {ReportError} on an empty text or an erratum that is not where it says
 */
export function parseReport(id: string, source: string, meta: ReportMeta): Report {
  const lines = joinBlank(splitLines(source), source)
  if (lines.length === 0) throw new ReportError(1, 'the report is empty')
  const reader = new ReportReader(meta)
  const annex = lines.findIndex((line) => readMarker(line.text)?.kind === 'annex')
  const main = annex < 0 ? lines : lines.slice(0, annex)
  const closing = closingStart(main.map((line) => line.text))

  lines.forEach((line, i) => {
    const isClosing = i >= closing && i < main.length
    if (i === 0) reader.readTitle(line)
    else if (isClosing) reader.readClosing(line, i === main.length - 1)
    else reader.readLine(line)
  })
  reader.checkErrata()
  return { id, meta, sections: reader.sections, paragraphs: reader.paragraphs }
}

/** Blank lines belong to the paragraph before them (the first ones to the first paragraph). */
function joinBlank(lines: readonly Line[], source: string): Line[] {
  const joined: Line[] = []
  let leading: Line | null = null
  for (const line of lines) {
    const last = joined.at(-1)
    const end = line.start + line.text.length
    if (!isBlank(line.text)) {
      const start: number = leading?.start ?? line.start
      joined.push({ ...line, start, text: source.slice(start, end) })
      leading = null
    } else if (last && line.text !== '') {
      joined[joined.length - 1] = { ...last, text: source.slice(last.start, end) }
    } else if (!last && line.text !== '') {
      leading ??= line
    }
  }
  return joined
}

/** Takes a report's lines one by one and builds its sections and paragraphs. */
class ReportReader {
  readonly sections: OpenSection[] = []
  readonly paragraphs: Paragraph[] = []
  private readonly taken = new Set<string>()
  private readonly open: OpenSection[] = []

  constructor(private readonly meta: ReportMeta) {}

  readTitle(line: Line) {
    const section = openUnnumbered('s0', '开头', line.text.trim())
    this.enter(section)
    this.add(section, line, 'title', section.anchor, line.text.length)
  }

  readClosing(line: Line, isLast: boolean) {
    const current = this.open[0]
    const section = current?.anchor === 'end' ? current : openUnnumbered('end', '落款', '')
    if (section !== current) this.enter(section)
    this.addNumbered(section, line, isLast ? 'date' : 'signature', 0)
  }

  readLine(line: Line) {
    const marker = readMarker(line.text)
    if (marker) this.readHeading(line, marker)
    else this.readBody(line)
  }

  /** Call when all lines are read. */
  checkErrata() {
    const lines = new Set(this.paragraphs.map((paragraph) => paragraph.line))
    const lost = this.meta.errata.find((erratum) => !lines.has(erratum.line))
    if (lost) throw new ReportError(lost.line, 'an erratum names this line, which has no text')
  }

  private readHeading(line: Line, marker: Marker) {
    const length = headingLength(line.text, marker)
    const heading = line.text.slice(marker.text.length, length).replace(/。$/, '').trim()
    while (this.open.length > 0 && (this.open.at(-1)?.level ?? 0) >= marker.level) this.open.pop()
    const parent = marker.level > 1 ? (this.open.at(-1) ?? null) : null
    const section = openNumbered(marker, heading, parent, this.taken)
    this.enter(section, parent)

    const isWholeLine = isBlank(line.text.slice(length))
    if (isWholeLine) this.add(section, line, 'heading', section.anchor, line.text.length)
    else this.addNumbered(section, line, 'body', length)
  }

  private readBody(line: Line) {
    const section = this.open.at(-1)
    if (!section) throw new RangeError('a report begins with its title')
    const isAnnexTitle =
      section.marker.startsWith('附件') &&
      section.heading === '' &&
      section.paragraphs.length === 1 &&
      isShortTitle(line.text)
    if (isAnnexTitle) section.heading = line.text.trim()
    this.addNumbered(section, line, isAnnexTitle ? 'annex-title' : 'body', 0)
  }

  private enter(section: OpenSection, parent: OpenSection | null = null) {
    if (parent === null) this.open.length = 0
    ;(parent?.sections ?? this.sections).push(section)
    this.open.push(section)
  }

  private addNumbered(section: OpenSection, line: Line, role: ParagraphRole, heading: number) {
    const before = section.paragraphs.filter((paragraph) => paragraph.anchor !== section.anchor)
    this.add(section, line, role, `${section.anchor}-p${before.length + 1}`, heading)
  }

  private add(
    section: OpenSection,
    line: Line,
    role: ParagraphRole,
    anchor: string,
    length: number,
  ) {
    const paragraph: Paragraph = {
      anchor,
      section: section.anchor,
      role,
      line: line.number,
      start: line.start,
      text: line.text,
      headingLength: length,
      items: role === 'body' ? findItems(line.text, anchor) : [],
      errata: placeErrata(
        line.text,
        this.meta.errata.filter((erratum) => erratum.line === line.number),
      ),
    }
    section.paragraphs.push(paragraph)
    this.paragraphs.push(paragraph)
  }
}
