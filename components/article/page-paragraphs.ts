import { readErrata } from './page-errata'
import { PARAGRAPH, SECTION, sectionAnchor } from './text-elements'
import { keepText } from './text-nodes'
import { followingLine } from '@/lib/report/following-line'
import type { OutlineEntry } from '@/lib/report/outline'
import type { SearchParagraph } from '@/lib/search/match/paragraph-text'

/** A paragraph as the page shows it. */
export type PageParagraph = SearchParagraph & {
  readonly element: HTMLElement
  /** Anchor of its section and of those above it, innermost first. */
  readonly sections: readonly string[]
  /** The name of the place for a reader: 三、（一）. */
  readonly path: string
  /** Heading of its section, '' if it has none. */
  readonly title: string
}

/**
 * Reads the paragraphs of the report on the page, in document order.
 *
 * @param outline  of the report
 */
export function readPageParagraphs(
  outline: readonly OutlineEntry[],
  root: ParentNode = document,
): PageParagraph[] {
  const entries = new Map(outline.map((entry) => [entry.anchor, entry]))
  let next = 0
  return Array.from(root.querySelectorAll<HTMLElement>(PARAGRAPH), (element) => {
    const paragraph = readParagraph(element, entries, next)
    next = followingLine(paragraph)
    return paragraph
  })
}

/** @param next  its line, where it names none */
function readParagraph(
  element: HTMLElement,
  entries: ReadonlyMap<string, OutlineEntry>,
  next: number,
): PageParagraph {
  const sections = sectionsOf(element)
  const headingOf = (section: string) => entries.get(section)?.heading ?? ''
  const [section = '', ...above] = sections
  const text = element.textContent ?? ''
  keepText(element, text)
  return {
    element,
    anchor: element.id,
    section,
    line: Number(element.dataset.line) || next,
    text,
    headingLength: Number(element.dataset.heading ?? shownHeading(element)),
    errata: readErrata(element),
    ancestors: above.map(headingOf).reverse(),
    sections,
    path: entries.get(section)?.path ?? '',
    title: headingOf(section),
  }
}

/** Anchors of the sections that contain an element, innermost first. */
function sectionsOf(element: HTMLElement): string[] {
  const sections: string[] = []
  let section = element.closest<HTMLElement>(SECTION)
  while (section) {
    sections.push(sectionAnchor(section))
    section = section.parentElement?.closest<HTMLElement>(SECTION) ?? null
  }
  return sections
}

/** The length of the heading that the page shows of a paragraph; see paragraph-parts.ts. */
function shownHeading(element: HTMLElement): number {
  const heading = element.matches('h1, h2, h3, h4, h5, h6')
    ? element
    : element.querySelector(':scope > [role=heading]')
  return heading?.textContent?.length ?? 0
}
