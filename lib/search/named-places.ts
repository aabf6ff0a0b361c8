import { findReferenced } from '@/lib/report/find-referenced'
import type { OutlineEntry } from '@/lib/report/outline'
import { readLeadingReference, readReference } from '@/lib/report/section-reference'
import { parseQuery, type Alternatives, type Query } from '@/lib/search/query'
import { fold } from '@/lib/text/fold'
import { sourceSpan } from '@/lib/text/mapped-text'
import type { Script } from '@/lib/text/script'

/** The sections that a query names. */
export type NamedPlaces = {
  /** In document order. */
  readonly jumps: readonly OutlineEntry[]
  /** Whether the query is a reference and nothing else, though perhaps to a section that is not there. */
  readonly isReference: boolean
}

/** The sections that a query begins with, and what is looked for in them: 附件八 许可. */
export type LeadingPlace = { readonly jumps: readonly OutlineEntry[]; readonly rest: Query }

/** Reads the names of sections in queries over a report. */
export type PlaceReader = {
  readonly named: (query: Query) => NamedPlaces
  /** Null if the query does not begin with the name of a section that is there, or asks for nothing else. */
  readonly leading: (query: Query) => LeadingPlace | null
}

/**
 * @param foldText  the loose fold of a text that stands alone
 */
export function createPlaceReader(
  outline: readonly OutlineEntry[],
  script: Script,
  foldText: (text: string) => string,
): PlaceReader {
  const nameOf = ({ level, heading, path }: OutlineEntry) =>
    level > 0 && heading !== '' ? withoutStop(foldText(path + heading)) : null
  const names = outline.map(nameOf)

  const named = (query: Query): NamedPlaces => {
    const references = referencesOf(query, script)
    const anchors = new Set(references?.flatMap((steps) => findReferenced(steps, outline)).map(({ anchor }) => anchor))
    if (references) return { jumps: outline.filter(({ anchor }) => anchors.has(anchor)), isReference: true }
    // As the page itself names its places: 三、（二） 答复情况.
    const typed = withoutStop(query.loose)
    return { jumps: outline.filter((_, i) => names[i] === typed), isReference: false }
  }
  const leading = ({ text, folded, excluded }: Query): LeadingPlace | null => {
    const reference = readLeadingReference(folded.text)
    const jumps = reference ? findReferenced(reference.steps, outline) : []
    if (!reference || jumps.length === 0) return null
    const { end } = sourceSpan(folded, 0, reference.end)
    // Blanks in place of the reference, so that clauses stand where they were typed.
    const rest = parseQuery(' '.repeat(end) + text.slice(end), script)
    if (rest.hint || rest.required.length === 0) return null
    const place: Alternatives = [{ kind: 'filter', field: 'section', value: folded.text.slice(0, reference.end) }]
    return { jumps, rest: { ...rest, required: [place, ...rest.required], excluded, whole: null } }
  }
  return { named, leading }
}

function withoutStop(name: string): string {
  return name.endsWith('。') ? name.slice(0, -1) : name
}

/** The references that a query consists of: one, or alternatives; null if there is anything else. */
function referencesOf({ text, folded, required }: Query, script: Script) {
  const alternatives = required.length === 1 ? (required[0] ?? []) : []
  const written =
    alternatives.length > 1
      ? alternatives.map((clause) => (clause.kind === 'filter' ? '' : fold(text.slice(clause.range.start, clause.range.end), script).text))
      : [folded.text]
  const references = written.map(readReference)
  return references.every((steps) => steps !== null) ? references : null
}
