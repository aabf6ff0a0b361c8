import { styleText } from 'node:util'
import type { SearchAnswer } from '@/lib/cli/search-json'
import type { Report } from '@/lib/report/types'
import { createSnippet } from '@/lib/search/snippet'
import { mergeRanges } from '@/lib/text/range'

const style: typeof styleText = (format, text) =>
  process.stdout.isTTY ? styleText(format, text) : text

/** An answer for people: a line of counts, then each hit's place and snippet. */
export function printAnswer(answer: SearchAnswer, report: Report): string {
  const unmarked = answer.unmarked ? ', punctuation aside (不计标点)' : ''
  const counts = `${answer.q}: ${answer.count} matches in ${answer.paragraphs} paragraphs${unmarked}\n`
  const texts = new Map(report.paragraphs.map(({ anchor, text }) => [anchor, text] as const))
  const hits = answer.hits.map((hit) => {
    const snippet = createSnippet(texts.get(hit.anchor) ?? '', hit.ranges)
    const place = `${report.id}#${hit.anchor} (line ${hit.line}, ${hit.tier}, ${hit.score})`
    return `\n${style('dim', place)}\n${markSnippet(snippet)}\n`
  })
  return counts + hits.join('')
}

function markSnippet({ text, ranges, isCutBefore, isCutAfter }: ReturnType<typeof createSnippet>) {
  let marked = ''
  let end = 0
  for (const range of mergeRanges(ranges)) {
    marked += text.slice(end, range.start)
    marked += style(['bold', 'underline'], text.slice(range.start, range.end))
    end = range.end
  }
  return `${isCutBefore ? '…' : ''}${marked}${text.slice(end)}${isCutAfter ? '…' : ''}`
}
