import type { Section } from '@/lib/report/types'

/** An entry of a report's outline, as small as the browser needs it. */
export type OutlineEntry = Pick<Section, 'anchor' | 'level' | 'marker' | 'heading' | 'path'>

/** All sections of a report in document order, parents before children. */
export function flattenSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flattenSections(section.sections)])
}

/** The outline of a report. */
export function outlineOf(sections: readonly Section[]): OutlineEntry[] {
  return flattenSections(sections).map(({ anchor, level, marker, heading, path }) => ({
    anchor,
    level,
    marker,
    heading,
    path,
  }))
}

/** The headings of the sections above each section, outermost first, by the section's anchor. */
export function ancestorHeadings(sections: readonly Section[]): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>()
  const visit = (section: Section, above: string[]) => {
    found.set(section.anchor, above)
    for (const child of section.sections) visit(child, [...above, section.heading])
  }
  for (const section of sections) visit(section, [])
  return found
}
