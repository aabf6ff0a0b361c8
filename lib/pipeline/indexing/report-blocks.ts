import type { FoldedReport } from './report-index'
import { ancestorHeadings, flattenSections } from '@/lib/report/outline'
import type { Paragraph } from '@/lib/report/types'
import { packBlock, type BlockFile } from '@/lib/index/block-file'
import { BLOCK_LENGTH } from '@/lib/index/collection-files'

/** The texts of a report in blocks of neighbouring paragraphs. */
export function packBlocks({ report, isTraditional }: FoldedReport): BlockFile[] {
  const sections = new Map(
    flattenSections(report.sections).map((section) => [section.anchor, section]),
  )
  const above = ancestorHeadings(report.sections)
  const title = { id: report.id, title: report.meta.title }
  let next = 0
  return cutIntoBlocks(report.paragraphs).map((paragraphs) => {
    const first = next
    next += paragraphs.length
    return packBlock({
      report: title,
      needsScript: isTraditional.slice(first, next).includes(true),
      paragraphs: paragraphs.map(({ anchor, section, headingLength, text, errata }) => ({
        anchor,
        section: {
          anchor: section,
          path: sections.get(section)?.path ?? '',
          heading: sections.get(section)?.heading ?? '',
          above: above.get(section) ?? [],
        },
        headingLength,
        text,
        errata,
      })),
    })
  })
}

/** A heading stays with what is below it: that is what the list shows where the heading answers. */
function cutIntoBlocks(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const blocks: Paragraph[][] = []
  let length = 0
  for (const paragraph of paragraphs) {
    length += paragraph.text.length
    const last = blocks.at(-1)
    const headings = (last?.findLastIndex(({ role }) => !HEADS.has(role)) ?? -1) + 1
    if (!last || (length > BLOCK_LENGTH && headings > 0)) {
      const next = last?.splice(headings) ?? []
      blocks.push(next)
      length = [...next, paragraph].reduce((sum, { text }) => sum + text.length, 0)
    }
    blocks.at(-1)?.push(paragraph)
  }
  return blocks
}

const HEADS: ReadonlySet<Paragraph['role']> = new Set(['title', 'heading', 'annex-title'])
