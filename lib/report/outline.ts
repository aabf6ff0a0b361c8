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

/**
 * The section at a position of an outline and all sections below it, as anchors. The title has no
 * sections below it: it is the name of the report.
 */
export function sectionsWithin(outline: readonly OutlineEntry[], position: number): string[] {
  const top = outline[position]
  if (!top) return []
  const rest = top.level > 0 ? outline.slice(position + 1) : []
  const next = rest.findIndex(({ level }) => level <= top.level)
  const below = next < 0 ? rest : rest.slice(0, next)
  return [top, ...below].map(({ anchor }) => anchor)
}
