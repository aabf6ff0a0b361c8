import { findReferenced } from '@/lib/report/find-referenced'
import { sectionsWithin, type OutlineEntry } from '@/lib/report/outline'
import { cutAtArticle, findCited } from '@/lib/report/cited-paragraph'
import {
  readLeadingReference,
  readReference,
  readTitledReference,
  type ReferenceStep,
} from '@/lib/report/section-reference'
import { isNamed } from '@/lib/report/title-name'
import { parseQuery, type Alternatives, type Query } from '@/lib/search/query/query'
import type { SearchSource } from '@/lib/search/match/source'
import { fold } from '@/lib/text/fold'
import { sourceSpan } from '@/lib/text/mapped-text'
import type { Script } from '@/lib/text/script'

/** The sections that a query names. */
export type NamedPlaces = {
  /** In document order. */
  readonly jumps: readonly OutlineEntry[]
  /**
   * Whether the query is a reference and nothing else, perhaps to a section that does not exist.
   */
  readonly isReference: boolean
}

/** The sections at the beginning of a query, and the query to answer in them: 附件八 许可. */
export type LeadingPlace = { readonly jumps: readonly OutlineEntry[]; readonly rest: Query }

/** Reads the names of sections in queries over a report. */
export type PlaceReader = {
  readonly named: (query: Query) => NamedPlaces
  /** Null if the query does not begin with the name of an existing section, or has nothing else. */
  readonly leading: (query: Query) => LeadingPlace | null
}

/**
 * @param source    the report: its outline, its paragraphs, its title
 * @param foldText  the loose fold of a text on its own
 */
export function createPlaceReader(
  { outline, paragraphs, title }: Pick<SearchSource, 'outline' | 'paragraphs' | 'title'>,
  script: Script,
  foldText: (text: string) => string,
): PlaceReader {
  const nameOf = ({ level, heading, path }: OutlineEntry) =>
    level > 0 && heading !== '' ? withoutStop(foldText(path + heading)) : null
  const names = outline.map(nameOf)

  const named = (query: Query): NamedPlaces => {
    const references = referencesOf(query, script)
    if (references)
      return {
        jumps: inOrder(references.flatMap((steps) => findPlaces(steps, outline))),
        isReference: true,
      }
    const titled = namedByTitle(query)
    if (titled.length > 0) return { jumps: titled, isReference: true }
    // The page's own names of its places: 三、（二） 答复情况.
    const typed = withoutStop(query.loose)
    return { jumps: outline.filter((_, i) => names[i] === typed), isReference: false }
  }
  /** The sections of a reference, or what it cites within an article. */
  const findPlaces = (
    steps: readonly ReferenceStep[],
    within: readonly OutlineEntry[],
  ): OutlineEntry[] => {
    const sections = findReferenced(steps, within)
    const cut = cutAtArticle(steps)
    if (sections.length > 0 || !cut) return sections
    return findReferenced(cut.article, within).map((entry) => {
      const cited = findCited(
        cut.within,
        paragraphs.filter(({ section }) => section === entry.anchor),
      )
      return cited
        ? { ...entry, anchor: cited.anchor, marker: '', heading: '', path: entry.path + cited.name }
        : entry
    })
  }
  /** Those of a reference behind the title of the report, or of one of its sections: an annex. */
  const namedByTitle = ({ folded }: Query): OutlineEntry[] => {
    const titled = readTitledReference(folded.text)
    if (!titled) return []
    const isMeant = (heading: string) => isNamed(heading, titled.title, script)
    const parts = outline.flatMap(({ level, heading }, at) =>
      level > 0 && isMeant(heading) ? [new Set(sectionsWithin(outline, at))] : [],
    )
    const found = parts.flatMap((part) =>
      findPlaces(
        titled.steps,
        outline.filter(({ anchor }) => part.has(anchor)),
      ),
    )
    if (found.length > 0) return inOrder(found)
    if (
      ![title, ...outline.flatMap(({ level, heading }) => (level === 0 ? [heading] : []))].some(
        isMeant,
      )
    )
      return []
    const all = findPlaces(titled.steps, outline)
    const outside = all.filter(({ anchor }) => !/^a[0-9]/.test(anchor))
    return inOrder(outside.length > 0 ? outside : all)
  }
  const inOrder = (places: readonly OutlineEntry[]): OutlineEntry[] => {
    const positions = new Map<string, number>()
    outline.forEach(({ anchor }, at) => positions.set(anchor, at))
    for (const { anchor, section } of paragraphs)
      if (!positions.has(anchor)) positions.set(anchor, positions.get(section) ?? 0)
    const each = [...new Map(places.map((place) => [place.anchor, place])).values()]
    return each.sort((a, b) => (positions.get(a.anchor) ?? 0) - (positions.get(b.anchor) ?? 0))
  }
  const leading = ({ text, folded, excluded }: Query): LeadingPlace | null => {
    const reference = readLeadingReference(folded.text)
    const jumps = reference ? findPlaces(reference.steps, outline) : []
    if (!reference || jumps.length === 0) return null
    const { end } = sourceSpan(folded, 0, reference.end)
    // Blanks replace the reference, so that the clauses keep their places.
    const rest = parseQuery(' '.repeat(end) + text.slice(end), script)
    if (rest.hint || rest.required.length === 0) return null
    const place: Alternatives = [
      { kind: 'filter', field: 'section', value: folded.text.slice(0, reference.end) },
    ]
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
      ? alternatives.map((clause) =>
          clause.kind === 'filter'
            ? ''
            : fold(text.slice(clause.range.start, clause.range.end), script).text,
        )
      : [folded.text]
  const references = written.map(readReference)
  return references.every((steps) => steps !== null) ? references : null
}
