import { createInterface } from 'node:readline'
import { styleText } from 'node:util'
import { quotationPieces } from '@/lib/report/quotation'
import type { Hit } from '@/lib/search/match/hit'
import type { ScorePart } from '@/lib/search/match/rank'
import { createSnippet, type Snippet } from '@/lib/search/match/snippet'
import type { Clause } from '@/lib/search/query/query'
import { openReports, type OpenReport } from '@/lib/terminal/open-reports'
import { UsageError } from '@/lib/terminal/run-command'
import { answerAll, type SearchAnswer } from '@/lib/terminal/search-json'
import { defineCommand } from './command'

export const command = defineCommand({
  usage: `npm run search -- [--json | --explain] [查询]

用建好的索引查全部报告；还没有索引就先建。
写了查询：列出结果；--json 打印一行 JSON，--explain 说明查询怎么读、每个结果得了多少分、为什么。
不写：逐行读标准输入，每行答一行 JSON。`,
  options: { json: { type: 'boolean' }, explain: { type: 'boolean' } },
  takesMore: true,
  // A clause that excludes (-化妆品) is part of the query.
  isOption: (argument) => argument.startsWith('--') || argument === '-h',
  read: ({ values, positionals }) => ({
    ...values,
    query: positionals.length > 0 ? positionals.join(' ') : null,
  }),
  run: async ({ json, explain, query }) => {
    const opened = await openReports()
    if (opened.length === 0) throw new UsageError('没有可查的报告')
    if (query !== null && explain) {
      process.stdout.write(explainAll(opened, query))
      return
    }
    if (query !== null) {
      const answer = answerAll(opened, query)
      process.stdout.write(json ? `${JSON.stringify(answer)}\n` : printAnswer(answer, opened))
      return
    }
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
      process.stdout.write(`${JSON.stringify(answerAll(opened, line))}\n`)
    }
  },
})

const style: typeof styleText = (format, text) =>
  process.stdout.isTTY ? styleText(format, text) : text

/** An answer for people: a line of counts, then each hit's place and snippet. */
function printAnswer(answer: SearchAnswer, opened: readonly OpenReport[]): string {
  const unmarked = answer.unmarked ? '（不计标点）' : ''
  const counts = `${answer.q}：${answer.count} 项，在 ${answer.paragraphs} 段里${unmarked}\n`
  const paragraphs = new Map(
    opened.flatMap(({ report: { id, paragraphs } }) =>
      paragraphs.map((paragraph) => [`${id}#${paragraph.anchor}`, paragraph] as const),
    ),
  )
  const hits = answer.hits.map((hit) => {
    const address = `${hit.report}#${hit.anchor}` as const
    const { text = '', errata = [] } = paragraphs.get(address) ?? {}
    const snippet = createSnippet(text, hit.ranges, errata)
    const place = `${address} （第 ${hit.line} 行，${hit.tier}，${hit.score}）`
    return `\n${style('dim', place)}\n${markSnippet(snippet)}\n`
  })
  return counts + hits.join('')
}

function markSnippet(snippet: Snippet): string {
  const marked = quotationPieces(snippet, snippet.ranges).map(({ text, isMarked }) =>
    isMarked ? style(['bold', 'underline'], text) : text,
  )
  return `${snippet.isCutBefore ? '…' : ''}${marked.join('')}${snippet.isCutAfter ? '…' : ''}`
}

/** The meaning of each tier, for people who ask why. */
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

/** Explains the answers of the reports that have one; where none has, how the first reads the query. */
function explainAll(opened: readonly OpenReport[], q: string): string {
  const all = opened.map((report) => ({ report, result: report.search(q) }))
  const found = all.filter(({ result: { hits, jumps } }) => hits.length > 0 || jumps.length > 0)
  const explained = found.length > 0 ? found : all.slice(0, 1)
  return explained.map(({ report, result }) => explainAnswer(report, q, result)).join('\n')
}

/** How a query was read, and for each hit what it scored and why. */
export function explainAnswer(
  { report, search }: OpenReport,
  q: string,
  result = search(q),
): string {
  const { query, hits, count, paragraphs, jumps, isUnmarked, correction } = result
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
