import { textSpots } from '@/components/text-nodes'
import type { SearchParagraph } from '@/lib/search/paragraph-text'
import type { Amendment } from '@/lib/text/views'

/** A paragraph as the page shows it. */
export type PageParagraph = SearchParagraph & {
  readonly element: HTMLElement
  /** Anchor of its section and of those above it, innermost first. */
  readonly sections: readonly string[]
  /** How a reader names the place: 三、（一）. */
  readonly path: string
  /** Heading of its section, '' if it has none. */
  readonly title: string
}

/** Reads the paragraphs of the report on the page, in document order. */
export function readPageParagraphs(root: ParentNode = document): PageParagraph[] {
  return Array.from(root.querySelectorAll<HTMLElement>('[data-line]'), readParagraph)
}

function readParagraph(element: HTMLElement): PageParagraph {
  const sections = sectionsOf(element)
  return {
    element,
    anchor: element.id,
    section: sections[0]?.dataset.section ?? '',
    line: Number(element.dataset.line),
    text: element.textContent ?? '',
    headingLength: Number(element.dataset.heading ?? 0),
    errata: readErrata(element),
    ancestors: sections.slice(1).map((section) => section.dataset.title ?? '').reverse(),
    sections: sections.map((section) => section.dataset.section ?? ''),
    path: sections[0]?.dataset.path ?? '',
    title: sections[0]?.dataset.title ?? '',
  }
}

function sectionsOf(element: HTMLElement): HTMLElement[] {
  const sections: HTMLElement[] = []
  let section = element.closest<HTMLElement>('[data-section]')
  while (section) {
    sections.push(section)
    section = section.parentElement?.closest<HTMLElement>('[data-section]') ?? null
  }
  return sections
}

/** An erratum that the page shows in several text nodes is one again. */
function readErrata(element: HTMLElement): Amendment[] {
  const errata: Amendment[] = []
  for (const { node, start, end } of textSpots(element)) {
    const mark = node.parentElement?.closest<HTMLElement>('[data-erratum]')
    // Without a reading there is nothing to read instead: noise is left out, a mere note is not.
    const reading = mark?.dataset.reading ?? null
    if (mark && (reading !== null || mark.dataset.erratum === 'noise')) {
      const last = errata.at(-1)
      const continues = last?.end === start && last.reading === reading
      if (continues) errata.pop()
      errata.push({ start: continues ? last.start : start, end, reading })
    }
  }
  return errata
}
