import { amendmentsOf } from '@/lib/report/errata'
import { cleanHeading } from '@/lib/report/heading-length'
import type { Paragraph, Report } from '@/lib/report/types'
import { BREAK } from '@/lib/text/characters'
import { looseText } from '@/lib/text/loose-text'
import type { Script } from '@/lib/text/script'
import { paragraphViews } from '@/lib/text/views'

/**
 * Finds the paragraph that says the report's title as its editor has it: the one taken for the
 * title, else another above the first section. Differences of marks, spaces, script and errata do
 * not count.
 *
 * @returns its anchor; null where the text does not say its title
 */
export function titleLine({ meta, sections, paragraphs }: Report, script: Script): string | null {
  const title = looseText(cleanHeading(meta.title), script)
  const first = sections[0]?.anchor
  const head = paragraphs.filter(({ section }) => section === first)
  const inOrder = [...head.filter(isTaken), ...head.filter((paragraph) => !isTaken(paragraph))]
  return inOrder.find((paragraph) => readings(paragraph, script).includes(title))?.anchor ?? null
}

function isTaken({ role }: Paragraph): boolean {
  return role === 'title'
}

/**
 * The readings of a line: as written without its noise, and, where errata know better, as meant.
 */
function readings({ text, errata }: Paragraph, script: Script): string[] {
  return paragraphViews(text, amendmentsOf(errata), script).map((view) =>
    looseText(cleanHeading(view.strict.text.replaceAll(BREAK, '')), script),
  )
}
