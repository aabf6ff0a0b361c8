import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { FoundItem } from '@/components/collection/found-item'
import { CollectionFacets } from '@/components/collection/collection-facets'
import { countFacets } from '@/components/collection/collection-rows'
import { WHOLE } from '@/components/collection/collection-address'
import { Outline } from '@/components/outline/outline'
import { PrintHead } from '@/components/report/print-head'
import { readRendered, runnable, type Rendered } from '@/components/article/rendered.fixture'
import { ReportFacts } from '@/components/report/report-facts'
import { ReportRows } from '@/components/collection/report-rows'
import { parseReport } from '@/lib/report/parse-report'
import { summaryOf } from '@/lib/report/report-summary'
import { reportJson } from '@/lib/report/report-json'
import { metaWith } from '@/lib/report/meta.fixture'
import { MARKUP, PROTOTYPE_NAMES } from '@/lib/text/hostile-text.fixture'
import { pageShape } from './page-shape'
import { ReportCard } from './report-card'
import { readTags } from './report-tags.fixture'
import { IN_FOLDER, NOWHERE } from './report.fixture'

/* The text of a page beside a report's own: markup in its metadata is text there, too. */

// Hostile texts that one line of report.yaml may hold.
const TITLES = [...MARKUP.filter((text) => !/[\p{Cc}]/u.test(text)), ...PROTOTYPE_NAMES]

function render(element: ReactElement): Rendered {
  const rendered = readRendered(renderToStaticMarkup(element))
  expect(runnable(rendered)).toEqual([])
  return rendered
}

const metaOf = (text: string) => ({
  ...metaWith(),
  title: text,
  agency: `${text} 机关`,
  period: '2011-01-01/2011-12-31',
  issued: '2012-03-21',
})

describe.each(TITLES)('%j', (text) => {
  const report = parseReport('a-2011', `报告\n一、${text}\n${text}\n`, metaOf(text))

  test('in the facts and at the head of a print', () => {
    const facts = render(<ReportFacts report={summaryOf(report, false)} />)
    expect(facts.text).toContain(`${text} 机关`)
    expect(facts.tags[0]?.attributes.get('data-title')).toBe(text)
    expect(render(<PrintHead meta={report.meta} path="/r/a-2011/" />).text).toContain(
      `${text} 机关`,
    )
  })

  test('in the outline', () => {
    const entries = [
      { anchor: 's0', level: 0, marker: '', heading: text, path: '' },
      { anchor: 's1', level: 1, marker: '一、', heading: text, path: '一、' },
    ]
    const rendered = render(<Outline entries={entries} />)
    expect(rendered.text).toContain(text)
    expect(
      render(<Outline entries={[...entries, { ...entries[1]!, anchor: 's1-1', level: 2 }]} />).text,
    ).toContain(text)
  })

  test('in the list of reports and its facets', () => {
    const entry = {
      id: 'a-2011',
      title: text,
      agency: `${text} 机关`,
      years: [2011],
      issued: null,
      characters: 9,
    }
    expect(render(<ReportRows entries={[entry]} sort="title" />).text).toContain(text)
    expect(render(<ReportRows entries={[entry]} sort="agency" />).text).toContain(`${text} 机关`)
    expect(render(<CollectionFacets counts={countFacets([entry], WHOLE)} />).text).toContain(
      `${text} 机关`,
    )
  })

  test('in what was found', () => {
    const snippet = {
      text,
      noise: [],
      notes: [],
      ranges: [{ start: 0, end: 1 }],
      isCutBefore: true,
      isCutAfter: false,
    }
    const hit = {
      anchor: 's1',
      path: '一、',
      heading: text,
      tier: 'synonym',
      matches: 2,
      standIns: [text],
      ownHeading: { text, ranges: [] },
      snippet,
    } as const
    const found = {
      id: 'a-2011',
      title: text,
      agency: text,
      years: [2011],
      hits: [hit],
      paragraphs: { value: 3, isExact: true },
    }
    const rendered = render(<FoundItem report={found} query={text} />)
    expect(rendered.text.split(text).length).toBeGreaterThan(4)
    const links = rendered.tags.flatMap(({ attributes }) => attributes.get('href') ?? [])
    for (const link of links)
      expect(new URL(link, 'https://example.org').searchParams.get('q')).toBe(text)
  })

  test('in what machines read', () => {
    const { content, links } = readTags(report, IN_FOLDER, true)
    expect([content('citation_title'), content('citation_author'), content('author')]).toEqual([
      text,
      `${text} 机关`,
      `${text} 机关`,
    ])
    expect([links.get('canonical'), content('og:url'), links.get('manifest')]).toEqual([
      'https://example.org/x/r/a-2011/',
      'https://example.org/x/r/a-2011/',
      '/x/manifest.webmanifest',
    ])
    expect(readTags(report, NOWHERE).data.name).toBe(text)
    const data = JSON.parse(JSON.stringify(reportJson(report))) as ReturnType<typeof reportJson>
    expect([data.title, data.paragraphs.at(-1)?.text]).toEqual([text, text])
  })

  test('in the picture there is none of it', () => {
    const html = renderToStaticMarkup(<ReportCard report={report} />)
    expect(html.replace(/<[^<>]*>/g, '')).toBe('2011')
    const shape = pageShape(report.paragraphs, { count: 4, lines: 80, characters: 40 })
    expect(shape.body + shape.headings).toMatch(/^[MH\d. ]*$/)
  })
})
