import type { OpenReport } from '@/lib/terminal/open-reports'
import type { Hit } from '@/lib/search/match/hit'
import type { Clause } from '@/lib/search/query/query'
import type { ScorePart } from '@/lib/search/match/rank'

/** What each tier means, for people who ask why. */
const TIER_NAMES: Record<Hit['tier'], string> = {
  literal: '与输入相同',
  unmarked: '与输入相同，不计标点',
  words: '各词都有，不相连',
  synonym: '同义的说法',
  pinyin: '这样拼读的词',
  sound: '代替输入的；不计数',
  partial: '含其中一些词；不计数',
}

const FIELD_NAMES = { section: '章节', agency: '机关', year: '年份' } as const

/** How a query was read, and for each hit what it scored and why. */
export function explainAnswer({ report, search }: OpenReport, q: string): string {
  const { query, hits, count, paragraphs, jumps, isUnmarked, correction } = search(q)
  const lines = [
    `${q}：${count} 项，在 ${paragraphs} 段里`,
    `读作：${query.required.map((clauses) => clauses.map(describe).join(' OR ')).join(' AND ') || query.hint || '空的'}`,
    ...query.excluded.map((clause) => `不含：${describe(clause)}`),
    ...(isUnmarked ? ['原样没有：不计标点再查'] : []),
    ...(correction ? [`改查：${correction.text}`] : []),
    ...jumps.map(({ anchor, path }) => `指的是：${path}（${report.id}#${anchor}）`),
  ]
  for (const { id, tier, score, why, standIns } of hits) {
    const { anchor = '', line = 0 } = report.paragraphs[id] ?? {}
    const meant = standIns.length > 0 ? `：${standIns.join('、')}` : ''
    lines.push('', `${report.id}#${anchor} 第 ${line} 行`)
    lines.push(`  ${score.toFixed(3).padStart(8)}  ${tier}（${TIER_NAMES[tier]}）${meant}`)
    for (const part of why())
      lines.push(`  ${part.value.toFixed(3).padStart(8)}    ${describePart(part)}`)
  }
  return `${lines.join('\n')}\n`
}

function describe(clause: Clause): string {
  if (clause.kind === 'filter') return `${FIELD_NAMES[clause.field]}是${clause.value}`
  return `“${clause.needle.text}”（${clause.kind}，${clause.needle.view}）`
}

function describePart({ name, word }: ScorePart): string {
  return word ? `${name} “${word}”` : name
}
