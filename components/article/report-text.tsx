import { Paragraph } from './paragraph'
import { reportPath } from '@/lib/site/site-paths'
import { followingLine } from '@/lib/report/following-line'
import { outlineOf } from '@/lib/report/outline'
import { findTextReferences, type TextReference } from '@/lib/report/text-references'
import type { Paragraph as ParagraphOfReport, Report, Section } from '@/lib/report/types'

/**
 * The whole text of a report: the content of its article.
 *
 * @param title  anchor of the paragraph that says the report's title, null if none does
 */
export function ReportText({ report, title }: { report: Report; title: string | null }) {
  const outline = outlineOf(report.sections)
  // A section that names itself leads nowhere.
  const referencesIn = (text: string, within: string) =>
    findTextReferences(text, outline).filter(({ anchor }) => anchor !== within)
  const given = givenLines(report.paragraphs)
  return report.sections.map((section) => (
    <SectionText
      key={section.anchor}
      section={section}
      report={report.id}
      title={title}
      given={given}
      referencesIn={referencesIn}
    />
  ))
}

/** Anchors of the paragraphs whose line does not follow from the one before. */
function givenLines(paragraphs: readonly ParagraphOfReport[]): ReadonlySet<string> {
  let next = 0
  const given = new Set<string>()
  for (const paragraph of paragraphs) {
    if (paragraph.line !== next) given.add(paragraph.anchor)
    next = followingLine(paragraph)
  }
  return given
}

type SectionProps = {
  section: Section
  /** The report's id. */
  report: string
  /** Anchor of the paragraph that says the report's title. */
  title: string | null
  /** Anchors of the paragraphs that name their line. */
  given: ReadonlySet<string>
  referencesIn: (text: string, section: string) => readonly TextReference[]
}

function SectionText({ section, ...rest }: SectionProps) {
  // A heading line bears the section's id itself; a run-in heading leaves it to the section.
  const { anchor, paragraphs } = section
  const { report, title, given, referencesIn } = rest
  const hasHeadingLine = paragraphs.some((paragraph) => paragraph.anchor === anchor)
  return (
    <section
      id={hasHeadingLine ? undefined : anchor}
      data-section={hasHeadingLine && paragraphs[0]?.anchor !== anchor ? anchor : undefined}
      className={/^a[^-]*$/.test(anchor) ? 'annex' : undefined}
    >
      {section.paragraphs.map((paragraph) => (
        <Paragraph
          key={paragraph.anchor}
          paragraph={paragraph}
          section={section}
          isTitle={paragraph.anchor === title}
          references={referencesIn(paragraph.text, section.anchor)}
          hasLine={given.has(paragraph.anchor)}
          link={`${reportPath(report)}#${paragraph.anchor}`}
        />
      ))}
      {section.sections.map((child) => (
        <SectionText key={child.anchor} section={child} {...rest} />
      ))}
    </section>
  )
}
