import { styleText } from 'node:util'
import type { SearchAnswer } from '@/lib/terminal/search-json'
import { quotationPieces } from '@/lib/report/quotation'
import type { Report } from '@/lib/report/types'
import { createSnippet, type Snippet } from '@/lib/search/match/snippet'

const style: typeof styleText = (format, text) =>
  process.stdout.isTTY ? styleText(format, text) : text

/** An answer for people: a line of counts, then each hit's place and snippet. */
export function printAnswer(answer: SearchAnswer, report: Report): string {
  const unmarked = answer.unmarked ? '（不计标点）' : ''
  const counts = `${answer.q}：${answer.count} 项，在 ${answer.paragraphs} 段里${unmarked}\n`
  const paragraphs = new Map(
    report.paragraphs.map((paragraph) => [paragraph.anchor, paragraph] as const),
  )
  const hits = answer.hits.map((hit) => {
    const { text = '', errata = [] } = paragraphs.get(hit.anchor) ?? {}
    const snippet = createSnippet(text, hit.ranges, errata)
    const place = `${report.id}#${hit.anchor} （第 ${hit.line} 行，${hit.tier}，${hit.score}）`
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
