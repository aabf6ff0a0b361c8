import { describe, expect, test } from 'vitest'
import { CONTENT } from '@/lib/pipeline/paths'
import { readReports } from './read-report'
import type { Paragraph, Report, Section } from '@/lib/report/types'

// A change here is a change of published addresses: review it as one.
describe.each(readReports(CONTENT))('$report.id', ({ report }) => {
  test('has the outline and anchors of its golden file', async () => {
    await expect(describeReport(report)).toMatchFileSnapshot(`./golden/${report.id}.txt`)
  })
})

function describeReport(report: Report): string {
  const outline = report.sections.flatMap((section) => describeSection(section, ''))
  const paragraphs = report.paragraphs.flatMap(describeParagraph)
  return `${[...outline, '', ...paragraphs].join('\n')}\n`
}

function describeSection(section: Section, indent: string): string[] {
  const line = `${indent}${section.anchor} ${section.level} [${section.marker}] ${section.heading} | ${section.path}`
  return [line, ...section.sections.flatMap((child) => describeSection(child, `${indent}  `))]
}

function describeParagraph(paragraph: Paragraph): string[] {
  const { anchor, line, role, headingLength, text, items, errata } = paragraph
  return [
    `${anchor} line ${line} ${role} heading ${headingLength}: ${[...text].slice(0, 16).join('')}`,
    ...items.map(
      ({ anchor, start, end }) => `  ${anchor} ${start}-${end} ${text.slice(start, start + 4)}`,
    ),
    ...errata.map(
      ({ kind, start, end, reading }) =>
        `  ${kind} ${start}-${end} ${text.slice(start, end)}${reading === null ? '' : ` → ${reading}`}`,
    ),
  ]
}
