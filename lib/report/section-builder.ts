import type { Marker } from '@/lib/report/markers'
import type { Paragraph, Section } from '@/lib/report/types'

/** A section while its report is read: the lists grow. Handed out as a `Section`. */
export type OpenSection = Omit<Section, 'paragraphs' | 'sections' | 'heading'> & {
  heading: string
  readonly paragraphs: Paragraph[]
  readonly sections: OpenSection[]
}

/** A section that no marker opens: the title (s0) or the closing block (end). */
export function openUnnumbered(anchor: string, path: string, heading: string): OpenSection {
  return { anchor, level: 0, marker: '', heading, path, paragraphs: [], sections: [] }
}

/**
 * Opens the section of a marker under `parent` (null at the top level). The anchor is made of the
 * numbers that the document bears; where one number comes twice under a parent, the second is
 * marked x2, the third x3, so that the first keeps its address.
 *
 * @param taken  all anchors given so far; the new one is added
 */
export function openNumbered(
  marker: Marker,
  heading: string,
  parent: OpenSection | null,
  taken: Set<string>,
): OpenSection {
  const top = marker.kind === 'annex' ? 'a' : 's'
  const base = parent ? `${parent.anchor}-${marker.number}` : `${top}${marker.number}`
  let anchor = base
  for (let time = 2; taken.has(anchor); time++) anchor = `${base}x${time}`
  taken.add(anchor)

  const name = marker.kind === 'annex' ? marker.text.replace(/[：:]$/, '') : marker.text
  const path = parent && parent.level > 0 ? parent.path + name : name
  return { anchor, level: marker.level, marker: marker.text, heading, path, paragraphs: [], sections: [] }
}
