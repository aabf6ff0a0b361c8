import { expect } from 'vitest'
import { flattenSections } from './outline'
import type { Report } from './types'

/**
 * Fails unless each place of a report has one address, and sections hold their paragraphs in
 * document order.
 */
export function expectAddresses(report: Report) {
  const sections = flattenSections(report.sections)
  const paragraphs = sections.flatMap((section) => section.paragraphs)
  expect(paragraphs).toEqual(report.paragraphs)
  const anchors = new Set(sections.map(({ anchor }) => anchor))
  expect(anchors.size).toBe(sections.length)
  for (const { anchor, section, items } of report.paragraphs) {
    const isHeading = anchor === section
    expect(anchors.has(section)).toBe(true)
    for (const name of [...(isHeading ? [] : [anchor]), ...items.map((item) => item.anchor)]) {
      expect(anchors.has(name), name).toBe(false)
      anchors.add(name)
    }
    for (const item of items) expect(item.anchor.startsWith(`${anchor}-i`)).toBe(true)
  }
  expect(new Set(report.paragraphs.map(({ anchor }) => anchor)).size).toBe(report.paragraphs.length)
}
