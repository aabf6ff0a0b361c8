import type { OpenReport } from '@/lib/cli/open-reports'
import type { Hit } from '@/lib/search/hit'
import type { Clause } from '@/lib/search/query'
import type { ScorePart } from '@/lib/search/rank'

/** What each tier means, for people who ask why. */
const TIER_NAMES: Record<Hit['tier'], string> = {
  literal: 'as typed',
  unmarked: 'as typed, punctuation aside',
  words: 'all its words, apart',
  synonym: 'words that mean the same',
  pinyin: 'words spelled so',
  sound: 'instead of what was typed; not counted',
  partial: 'some of the words; not counted',
}

/** How a query was read, and for each hit what it scored and why. */
export function explainAnswer({ report, search }: OpenReport, q: string): string {
  const { query, hits, count, paragraphs, jumps, isUnmarked, correction } = search(q)
  const lines = [
    `${q}: ${count} matches in ${paragraphs} paragraphs`,
    `read as: ${query.required.map((clauses) => clauses.map(describe).join(' OR ')).join(' AND ') || query.hint || 'nothing'}`,
    ...query.excluded.map((clause) => `without: ${describe(clause)}`),
    ...(isUnmarked ? ['found nowhere as typed: searched without its punctuation'] : []),
    ...(correction ? [`searched instead: ${correction.text}`] : []),
    ...jumps.map(({ anchor, path }) => `names the section: ${path} (${report.id}#${anchor})`),
  ]
  for (const { id, tier, score, why, standIns } of hits) {
    const { anchor = '', line = 0 } = report.paragraphs[id] ?? {}
    const meant = standIns.length > 0 ? `: ${standIns.join(', ')}` : ''
    lines.push('', `${report.id}#${anchor} line ${line}`)
    lines.push(`  ${score.toFixed(3).padStart(8)}  ${tier} (${TIER_NAMES[tier]})${meant}`)
    for (const part of why()) lines.push(`  ${part.value.toFixed(3).padStart(8)}    ${describePart(part)}`)
  }
  return `${lines.join('\n')}\n`
}

function describe(clause: Clause): string {
  if (clause.kind === 'filter') return `${clause.field} is ${clause.value}`
  return `${clause.kind} “${clause.needle.text}” in the ${clause.needle.view} view`
}

function describePart({ name, word }: ScorePart): string {
  return word ? `${name} “${word}”` : name
}
