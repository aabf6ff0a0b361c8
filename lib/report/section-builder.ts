import type { Heading } from '@/lib/report/find-headings'
import type { MarkerKind } from '@/lib/report/markers'
import type { Paragraph, Section } from '@/lib/report/types'

/** A section under construction: its lists grow. Handed out as a `Section`. */
export type OpenSection = Omit<Section, 'paragraphs' | 'sections' | 'heading'> & {
  heading: string
  readonly paragraphs: Paragraph[]
  readonly sections: OpenSection[]
  /** How many of its paragraphs are numbered -p1, -p2. */
  numbered: number
}

/** The parts of a statute are named by their kind; other sections by their numbers alone. */
const LETTERS: ReadonlyMap<MarkerKind, string> = new Map([
  ['book', 'b'],
  ['subbook', 'f'],
  ['chapter', 'c'],
  ['division', 'j'],
  ['article', 't'],
])

/** The anchors given so far, so that each section gets one of its own. */
export type Taken = Map<string, number>

/** A section that no marker opens: the title (s0) or the closing block (end). */
export function openUnnumbered(anchor: string, path: string, heading: string): OpenSection {
  return { anchor, level: 0, marker: '', heading, path, paragraphs: [], sections: [], numbered: 0 }
}

/**
 * Opens a section without a number under `parent` (null at the top level): u1, u2 … in the order
 * they come in under it.
 */
export function openUnmarked(
  heading: string,
  level: number,
  parent: OpenSection | null,
  taken: Taken,
): OpenSection {
  const base = parent ? `${parent.anchor}-u` : 'u'
  const count = (taken.get(base) ?? 0) + 1
  taken.set(base, count)
  const path = parent ? `${parent.path}${heading}` : heading
  return {
    anchor: `${base}${count}`,
    level,
    marker: '',
    heading,
    path,
    paragraphs: [],
    sections: [],
    numbered: 0,
  }
}

/**
 * Opens the section of a marker under `parent` (null at the top level). The anchor is made of the
 * document's own numbers; where one number occurs twice under a parent, the second is marked x2,
 * the third x3, so that the first keeps its address.
 *
 * @param taken all anchors given so far; the new one is added
 */
export function openNumbered(
  heading: Heading,
  text: string,
  parent: OpenSection | null,
  taken: Taken,
): OpenSection {
  const { marker, level } = heading
  const base = baseAnchor(heading, parent)
  const time = (taken.get(base) ?? 0) + 1
  taken.set(base, time)
  const anchor = time > 1 ? `${base}x${time}` : base

  const name =
    marker.kind === 'annex'
      ? marker.text.replace(/[：:]$/, '')
      : marker.text.replace(/[\s　]+/g, '')
  const isOwnName =
    marker.kind === 'article' || marker.kind === 'decimal' || !parent || parent.level === 0
  const path = isOwnName ? name : parent.path + name
  return {
    anchor,
    level,
    marker: marker.text,
    heading: text,
    path,
    paragraphs: [],
    sections: [],
    numbered: 0,
  }
}

function baseAnchor({ marker, number, level }: Heading, parent: OpenSection | null): string {
  if (marker.kind === 'annex') return `a${number}`
  const letter = LETTERS.get(marker.kind)
  if (letter) {
    const more = marker.more.map((part) => `z${part}`).join('')
    // Articles are counted through the whole statute, so they need no chapter.
    const annex = /^a[0-9x]+/.exec(parent?.anchor ?? '')?.[0]
    const above = marker.kind === 'article' ? annex : parent?.level ? parent.anchor : undefined
    return `${above ? `${above}-` : ''}${letter}${number}${more}`
  }
  // A missing level is written 0: （一） without a 一、 above it is s0-1.
  const isTop = parent === null || parent.level === 0
  if (isTop && level === 1) return `s${number}`
  const above = isTop ? 's0' : parent.anchor
  return `${above}${'-0'.repeat(Math.max(0, level - Math.max(parent?.level ?? 0, 1) - 1))}-${number}`
}
