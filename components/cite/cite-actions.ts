import { citationClip } from '@/lib/report/citation-clip'
import { readCited } from './cite-source'
import { copyText } from '@/components/find/copy-text'
import { formatReference } from '@/lib/report/citation'
import type { Quotation } from '@/lib/report/quotation'

/** Words of the report and their place. */
export type Passage = {
  /** Paragraphs or parts of them. */
  readonly quotes: readonly Quotation[]
  /** Address of the place, in full. */
  readonly link: string
}

/** Puts quote, reference and link on the clipboard. */
export function copyCitation({ quotes, link }: Passage) {
  const [report = link] = link.split('#')
  const { text, html } = citationClip(quotes, formatReference(readCited(report)), link)
  return copyText(text, '引文', html)
}

/** @param name  the name of the link's target in the status line */
export function copyLink({ link }: Pick<Passage, 'link'>, name = '这个位置的链接') {
  return copyText(link, name)
}
