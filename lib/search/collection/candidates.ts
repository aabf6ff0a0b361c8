import type { CollectionReports } from './collection-reports'
import type { Plan } from '@/lib/search/match/plan'
import { unionIds } from '@/lib/search/match/sorted-ids'

/** A report that may answer, with its paragraphs that may. */
export type Candidate = { readonly report: number; readonly paragraphs: number[]; promise: number }

// How much a report promises before its texts are read; the order is all that counts.
/** Its title may answer: the reader may have typed it. */
const TITLE = 50
/** A paragraph may answer as typed, not only by its words. */
const AS_TYPED = 100
/** More paragraphs that may answer, by the binary logarithm of how many. */
const MORE = 5

/** The reports that may answer a plan, the most promising first. */
export function findCandidates(plan: Plan, reports: CollectionReports): Candidate[] {
  const typed = asTyped(plan)
  const found: Candidate[] = []
  let at = 0
  let next = -1
  for (const id of plan.candidates) {
    if (id >= next) {
      const report = reports.reportOf(id)
      next = reports.endOf(report)
      found.push({ report, paragraphs: [], promise: 0 })
    }
    const candidate = found.at(-1)
    if (!candidate) continue
    while ((typed[at] ?? Infinity) < id) at++
    const promise =
      (typed[at] === id ? AS_TYPED : 0) + (reports.isTitle(candidate.report, id) ? TITLE : 0)
    candidate.paragraphs.push(id)
    candidate.promise = Math.max(candidate.promise, promise)
  }
  for (const candidate of found) candidate.promise += MORE * Math.log2(candidate.paragraphs.length)
  return found.sort((a, b) => b.promise - a.promise || a.report - b.report)
}

/** The paragraphs that may contain the whole query as typed. */
function asTyped({ whole, parts }: Plan): readonly number[] {
  const [part, ...others] = parts
  const only = part && others.length === 0 ? part.clauses.map(({ literal }) => literal.ids) : []
  return unionIds([whole?.ids ?? [], ...only])
}
