/*
 * Where the text of a report stands in its page (paragraph.tsx, report-text.tsx). Elements are told by
 * their places, since whatever names each of thousands makes the page larger.
 */

/** What holds the source text of a paragraph, and nothing else. */
export const PARAGRAPH = '.paragraph > [id]'

/** The link to a paragraph, behind it. */
export const PARAGRAPH_LINK = '.paragraph > a'

export const SECTION = '.report-text section'

/** Anchor of a section: most often the id of its own or of its first line. */
export function sectionAnchor(section: HTMLElement): string {
  return section.dataset.section ?? (section.id || (section.querySelector(PARAGRAPH)?.id ?? ''))
}

/** Anchor of the section that an element stands in, '' for none. */
export function sectionAround(element: Element): string {
  const section = element.closest<HTMLElement>(SECTION)
  return section ? sectionAnchor(section) : ''
}
