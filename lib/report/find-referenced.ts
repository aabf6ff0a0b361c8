import { readMarker, type MarkerKind } from '@/lib/report/markers'
import type { OutlineEntry } from '@/lib/report/outline'
import type { ReferenceStep } from '@/lib/report/section-reference'

/**
 * All sections that a reference fits, in document order. 附件八 is annex 8; without an annex 8, it is
 * the eighth part of the only annex. （十） is each section with that number, at any level.
 *
 * @param outline in document order, parents before children
 */
export function findReferenced(
  steps: readonly ReferenceStep[],
  outline: readonly OutlineEntry[],
): OutlineEntry[] {
  const path: { level: number; step: ReferenceStep | null }[] = []
  const found = outline.filter((entry) => {
    while ((path.at(-1)?.level ?? -1) >= entry.level) path.pop()
    path.push({ level: entry.level, step: stepOf(entry) })
    const tail = path.slice(-steps.length)
    return tail.length === steps.length && steps.every((step, i) => isSame(step, tail[i]?.step))
  })
  const [first, ...rest] = steps
  if (found.length > 0 || first?.form !== 'annex') return found
  const annexes = outline.filter((entry) => stepOf(entry)?.form === 'annex')
  const [only] = annexes.map(stepOf)
  if (annexes.length !== 1 || !only) return []
  const within: ReferenceStep[] = [only, { form: 'item', number: first.number }, ...rest]
  return isSame(first, only) ? [] : findReferenced(within, outline)
}

/** Kinds that 第三部分 and 三、 may mean; all others are items. */
const PARTS: ReadonlySet<MarkerKind> = new Set(['part', 'book', 'subbook', 'chapter', 'han'])

export function stepOf({ marker }: Pick<OutlineEntry, 'marker'>): ReferenceStep | null {
  const read = readMarker(marker)
  if (!read) return null
  const form = read.kind === 'annex' ? 'annex' : PARTS.has(read.kind) ? 'part' : 'item'
  if (read.kind === 'article') return { form, number: read.number, more: read.more[0], unit: '条' }
  return { form, number: read.more.at(-1) ?? read.number }
}

/**
 * Whether a step of a reference means a section with that number. 第二条 means articles only, and 第二款
 * means no section.
 */
export function isSame(sought: ReferenceStep, there: ReferenceStep | null | undefined): boolean {
  if (sought.unit === '款' || (sought.unit === '条' && there?.unit !== '条')) return false
  return sought.form === there?.form && sought.number === there.number && sought.more === there.more
}
