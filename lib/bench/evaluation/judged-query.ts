import * as z from 'zod'

/** A query of the judged set, and the strings that a reader who asks it looks for. */
export const JudgedQuerySchema = z.object({
  id: z.string().min(1),
  q: z.string(),
  kind: z.string().min(1),
  /** Each occurs in at least one paragraph of the report; none for the kind `none`. */
  relevant: z.array(z.string().min(1)),
  /** Asks more than is promised; counted apart. */
  optional: z.boolean().default(false),
})
export type JudgedQuery = z.infer<typeof JudgedQuerySchema>

/** The kind of queries that nothing answers. */
export const NONE = 'none'

/** A place that the reader is shown for a query. */
export type Place = {
  readonly anchor: string
  /** The tier of a hit; 'jump' for a place that the query names. */
  readonly tier: string
  /** The paragraph's text. */
  readonly text: string
}

/** How a judged query was answered. */
export type Verdict = JudgedQuery & {
  /** Matches as counted for the reader. */
  readonly count: number
  /** The relevant strings whose paragraphs are not among the places, partial hits left out. */
  readonly missing: readonly string[]
  /** Whether one of the first places is a relevant paragraph; true if nothing is relevant. */
  readonly isInFirst: boolean
  readonly isPassed: boolean
  /** The first places, as shown. */
  readonly first: readonly Place[]
}

/** The number of places that a reader sees at once. */
const FIRST = 3

/** A paragraph that has only a part of the words is offered, but is no answer. */
const PARTIAL = 'partial'

/**
 * Judges one answer.
 *
 * @param places  what the reader is shown, in order: jumps, then hits
 * @param count   matches, as counted for the reader
 */
export function judge(query: JudgedQuery, places: readonly Place[], count: number): Verdict {
  const first = places.slice(0, FIRST)
  const answers = places.filter(({ tier }) => tier !== PARTIAL)
  const missing = query.relevant.filter(
    (quote) => !answers.some(({ text }) => text.includes(quote)),
  )
  const isInFirst =
    query.relevant.length === 0 ||
    first.some(({ text }) => query.relevant.some((quote) => text.includes(quote)))
  const isPassed = query.kind === NONE ? count === 0 : missing.length === 0 && isInFirst
  return { ...query, count, missing, isInFirst, isPassed, first }
}
