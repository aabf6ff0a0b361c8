import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect } from 'vitest'
import { fuzz } from '@/lib/text/fuzz.fixture'
import { hostileInput, hostileText, MARKUP } from '@/lib/text/hostile-text.fixture'
import { metaWith } from '@/lib/report/meta.fixture'
import { quote } from '@/lib/report/quotation'
import { parseReport } from '@/lib/report/parse-report'
import { createSnippet } from '@/lib/search/match/snippet'
import { citationClip } from '@/lib/report/citation-clip'
import { readRendered, runnable } from '@/components/article/rendered.fixture'
import { ReportText } from '@/components/article/report-text'
import { formatCsv } from '@/components/find/result-export-csv'
import { SnippetText } from '@/components/ui/snippet-text'

/* Markup is text wherever it is shown, copied or saved. */

const line = fc
  .tuple(fc.constantFrom('', '', '一、', '（一）', '1. ', '附件：', '一是'), hostileText)
  .map((parts) => parts.join(''))
const source = fc
  .array(line, { minLength: 1, maxLength: 6 })
  .map((lines) => lines.join('\n').replaceAll('\0', ''))
  .filter((text) => text.trim() !== '')
const PARTS = new Set(['section', 'div', 'p', 'span', 'a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

describe('a report', () => {
  fuzz('is shown verbatim, and as nothing but text', source, (text) => {
    const report = parseReport('test', text, metaWith())
    const rendered = readRendered(renderToStaticMarkup(<ReportText report={report} title={null} />))
    expect(rendered.text).toBe(report.paragraphs.map((paragraph) => paragraph.text).join(''))
    expect(runnable(rendered)).toEqual([])
    expect(rendered.tags.filter(({ name }) => !PARTS.has(name))).toEqual([])
  })
})

fuzz(
  'a snippet is shown verbatim, with marks and nothing else',
  fc.tuple(hostileText, fc.array(fc.tuple(fc.nat(), fc.nat(9)), { maxLength: 5 })),
  ([text, spots]) => {
    const ranges = spots
      .map(([at, length]) => ({
        start: at % (text.length + 1),
        end: Math.min(text.length, (at % (text.length + 1)) + length + 1),
      }))
      .filter(({ start, end }) => start < end)
      .sort((a, b) => a.start - b.start)
      .filter(
        (range, i, all) => range.start >= Math.max(0, ...all.slice(0, i).map(({ end }) => end)),
      )
    const snippet = createSnippet(text, ranges, [])
    const rendered = readRendered(renderToStaticMarkup(<SnippetText snippet={snippet} />))
    expect(rendered.text).toBe(
      (snippet.isCutBefore ? '…' : '') + snippet.text + (snippet.isCutAfter ? '…' : ''),
    )
    expect(
      rendered.tags.every(({ name, attributes }) => name === 'mark' && attributes.size === 0),
    ).toBe(true)
  },
)

fuzz(
  'a citation is pasted as nothing but text',
  fc.tuple(fc.array(hostileInput, { maxLength: 3 }), hostileInput, hostileInput),
  ([quotes, reference, link]) => {
    const { html, text } = citationClip(
      quotes.map((text) => quote(text, [])),
      reference,
      link,
    )
    const { tags, text: pasted } = readRendered(html)
    expect(pasted).toBe([...quotes, reference, link].join(''))
    expect(text).toBe([...quotes, reference, link].join('\n'))
    expect(new Set(tags.map(({ name }) => name))).toEqual(new Set(['blockquote', 'p', 'a']))
    expect(tags.flatMap(({ attributes }) => [...attributes])).toEqual([
      ['cite', link],
      ['href', link],
    ])
  },
)

/** A cell as a reader of RFC 4180 gives it. */
function readCells(csv: string): string[] {
  return Array.from(
    csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n)/gy),
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  )
}

fuzz(
  'a table is read again cell by cell, and runs nothing',
  fc.array(fc.oneof(fc.constantFrom(...MARKUP), hostileInput), { minLength: 1, maxLength: 4 }),
  (row) => {
    const cells = readCells(formatCsv([row]).slice(1))
    expect(cells).toHaveLength(row.length)
    cells.forEach((cell, i) => {
      expect(cell === row[i] || cell === `'${row[i]}`).toBe(true)
      // Some spreadsheets skip blanks before a formula.
      expect(cell).not.toMatch(/^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u)
    })
  },
)
