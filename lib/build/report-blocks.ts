import type { FoldedReport } from '@/lib/build/report-index'
import { amendmentsOf } from '@/lib/report/errata'
import { ancestorHeadings, flattenSections } from '@/lib/report/outline'
import type { Paragraph } from '@/lib/report/types'
import { yearsOf } from '@/lib/report/years'
import { BLOCK_LENGTH, type BlockFile } from '@/lib/text/corpus-files'
import { FORMAT } from '@/lib/text/index-files'

/** The texts of a report in blocks of neighbouring paragraphs. */
export function packBlocks({ report, isTraditional }: FoldedReport): BlockFile[] {
  const sections = new Map(flattenSections(report.sections).map((section) => [section.anchor, section]))
  const above = ancestorHeadings(report.sections)
  const { id, meta } = report
  let next = 0
  return cutIntoBlocks(report.paragraphs).map((paragraphs) => {
    const first = next
    next += paragraphs.length
    const anchors = [...new Set(paragraphs.map(({ section }) => section))]
    return {
      format: FORMAT,
      report: { id, title: meta.title, agency: meta.agency, years: yearsOf(meta.period) },
      needsScript: isTraditional.slice(first, next).includes(true),
      sections: anchors.map((anchor) => ({
        anchor,
        path: sections.get(anchor)?.path ?? '',
        heading: sections.get(anchor)?.heading ?? '',
        above: above.get(anchor) ?? [],
      })),
      anchors: paragraphs.map(({ anchor }) => anchor),
      section: paragraphs.map(({ section }) => anchors.indexOf(section)),
      headingLengths: paragraphs.map(({ headingLength }) => headingLength),
      texts: paragraphs.map(({ text }) => text),
      errata: paragraphs.map(({ errata }) => amendmentsOf(errata)),
    }
  })
}

function cutIntoBlocks(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const blocks: Paragraph[][] = []
  let length = Infinity
  for (const paragraph of paragraphs) {
    length += paragraph.text.length
    if (length > BLOCK_LENGTH) {
      blocks.push([])
      length = paragraph.text.length
    }
    blocks.at(-1)?.push(paragraph)
  }
  return blocks
}
