import { isShortTitle } from '@/lib/report/closing'
import { amendedText } from '@/lib/report/errata'
import type { Heading } from '@/lib/report/find-headings'
import { cleanHeading, headingLength } from '@/lib/report/heading-length'
import { findItems } from '@/lib/report/items'
import { isBlank } from '@/lib/report/lines'
import {
  openNumbered,
  openUnmarked,
  openUnnumbered,
  type OpenSection,
  type Taken,
} from '@/lib/report/section-builder'
import type { Paragraph, ParagraphRole, PlacedErratum, ReportMeta } from '@/lib/report/types'
import { errataByUnit } from '@/lib/report/unit-errata'
import type { Unit } from './lines'

const ANNEX = /^a[0-9]+(?:x[0-9]+)?$/

/** Takes a report's units one by one and builds its sections and paragraphs. */
export class ReportBuilder {
  readonly sections: OpenSection[] = []
  readonly paragraphs: Paragraph[] = []
  private readonly taken: Taken = new Map()
  private readonly open: OpenSection[] = []
  private readonly errata: ReadonlyMap<number, readonly PlacedErratum[]>

  /** @throws {ReportError} on an erratum that is not where it says */
  constructor(source: string, units: readonly Unit[], meta: ReportMeta) {
    this.errata = errataByUnit(source, units, meta.errata)
    this.enter(openUnnumbered('s0', '开头', ''))
  }

  readTitle(unit: Unit) {
    const [section] = this.sections
    if (!section) return
    section.heading = titleOf(this.readAsMeant(unit))
    this.add(section, unit, 'title', section.anchor, unit.text.length)
  }

  readClosing(unit: Unit, isLast: boolean) {
    const current = this.open[0]
    const section = current?.anchor === 'end' ? current : openUnnumbered('end', '落款', '')
    if (section !== current) this.enter(section)
    this.addNumbered(section, unit, isLast ? 'date' : 'signature', 0)
  }

  readHeading(unit: Unit, heading: Heading) {
    const length = headingLength(unit.text, heading.marker)
    const text = cleanHeading(this.readAsMeant(unit, heading.marker.end, length))
    this.leave(heading.level)
    const parent = heading.level > 1 ? (this.open.at(-1) ?? null) : null
    const section = openNumbered(heading, text, parent, this.taken)
    this.enter(section, parent)

    const isWholeLine = isBlank(unit.text.slice(length))
    if (isWholeLine) this.add(section, unit, 'heading', section.anchor, unit.text.length)
    else this.addNumbered(section, unit, 'body', length)
  }

  /** A heading without a number. */
  readUnmarked(unit: Unit, level: number) {
    this.leave(level)
    const above = this.open.at(-1)
    const parent = level > 1 && above && above.level > 0 ? above : null
    const section = openUnmarked(cleanHeading(this.readAsMeant(unit)), level, parent, this.taken)
    this.enter(section, parent)
    this.add(section, unit, 'heading', section.anchor, unit.text.length)
  }

  readBody(unit: Unit) {
    const section = this.open.at(-1)
    if (!section) throw new RangeError('no section is open')
    const isAnnexTitle =
      ANNEX.test(section.anchor) &&
      section.heading === '' &&
      section.paragraphs.length === 1 &&
      isShortTitle(unit.text)
    if (isAnnexTitle) section.heading = cleanHeading(this.readAsMeant(unit))
    this.addNumbered(section, unit, isAnnexTitle ? 'annex-title' : 'body', 0)
  }

  /**
   * The name of the next paragraph in outlines and lists, where no note can explain a fault in it.
   */
  private readAsMeant({ text }: Unit, start = 0, end = text.length): string {
    return amendedText(text, this.nextErrata(), { start, end })
  }

  private nextErrata(): readonly PlacedErratum[] {
    return this.errata.get(this.paragraphs.length) ?? []
  }

  private leave(level: number) {
    while (this.open.length > 0 && (this.open.at(-1)?.level ?? 0) >= level) this.open.pop()
  }

  private enter(section: OpenSection, parent: OpenSection | null = null) {
    if (parent === null) this.open.length = 0
    ;(parent?.sections ?? this.sections).push(section)
    this.open.push(section)
  }

  private addNumbered(section: OpenSection, unit: Unit, role: ParagraphRole, heading: number) {
    section.numbered++
    this.add(section, unit, role, `${section.anchor}-p${section.numbered}`, heading)
  }

  private add(
    section: OpenSection,
    unit: Unit,
    role: ParagraphRole,
    anchor: string,
    length: number,
  ) {
    const paragraph: Paragraph = {
      anchor,
      section: section.anchor,
      role,
      line: unit.number,
      start: unit.start,
      text: unit.text,
      headingLength: length,
      items: role === 'body' ? findItems(unit.text, anchor) : [],
      errata: this.nextErrata(),
    }
    section.paragraphs.push(paragraph)
    this.paragraphs.push(paragraph)
  }
}

/** A title's text; a spaced-out title (政 府 工 作 报 告) without its spaces. */
function titleOf(text: string): string {
  const title = cleanHeading(text)
  return /^\S(?:\s+\S){2,}$/u.test(title) ? title.replace(/\s/g, '') : title
}
