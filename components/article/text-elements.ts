/*
 * The selectors of a report's text in its page (paragraph.tsx, report-text.tsx). Elements are
 * identified by their position, since a name on each of thousands would make the page larger.
 */

/** The element that holds the source text of a paragraph, and nothing else. */
export const PARAGRAPH = '.paragraph > [id]'

/** The link to a paragraph, behind it. */
export const PARAGRAPH_LINK = '.paragraph > a'

export const SECTION = '.report-text section'

/** Anchor of a section: most often the id of its own or of its first line. */
export function sectionAnchor(section: HTMLElement): string {
  return section.dataset.section ?? (section.id || (section.querySelector(PARAGRAPH)?.id ?? ''))
}

/** Anchor of the section that contains an element, '' for none. */
export function sectionAround(element: Element): string {
  const section = element.closest<HTMLElement>(SECTION)
  return section ? sectionAnchor(section) : ''
}
