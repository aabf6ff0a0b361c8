import { createElement } from 'react'
import { PLACE_LABEL } from './link-label'
import { leadLength, paragraphParts, type Block, type Piece } from './paragraph-parts'
import type { TextReference } from '@/lib/report/text-references'
import type { Paragraph as ReportParagraph, Section } from '@/lib/report/types'

/**
 * One paragraph. Its first element holds the source text and nothing else: our additions (notes,
 * buttons) are generated content or outside it, so that copied text is pure. Facts that follow from
 * the page are not written into it (text-elements.ts, page-paragraphs.ts).
 */
export function Paragraph({
  paragraph,
  section,
  isTitle,
  references,
  hasLine,
  link,
}: {
  paragraph: ReportParagraph
  section: Section
  /** Whether it says the report's title. */
  isTitle: boolean
  /** Its references to other sections. */
  references: readonly TextReference[]
  /** Whether its line does not follow from the paragraph before. */
  hasLine: boolean
  /** Address of the paragraph. */
  link: string
}) {
  const { anchor, line, headingLength } = paragraph
  const tag = tagOf(paragraph, section, isTitle)
  const shown = tag === 'p' ? leadLength(paragraph) : paragraph.text.length
  const text = paragraphParts(paragraph, references).map((block, i) => (
    <BlockText key={i} block={block} level={headingLevel(section.level)} />
  ))
  return (
    <div className="paragraph" data-role={shownRole(paragraph, isTitle)}>
      {createElement(
        tag,
        {
          id: anchor,
          'data-line': hasLine ? line : undefined,
          'data-heading': headingLength === shown ? undefined : headingLength,
        },
        text,
      )}
      <a href={link} aria-label={PLACE_LABEL} />
    </div>
  )
}

/**
 * A line that is only taken for the title is no heading element: the page has the report's own
 * title.
 */
function tagOf({ role }: ReportParagraph, { level }: Section, isTitle: boolean) {
  if (isTitle) return 'h1'
  if (role !== 'heading') return 'p'
  return `h${headingLevel(level)}`
}

function shownRole({ role }: ReportParagraph, isTitle: boolean) {
  if (isTitle) return 'title'
  if (role === 'title') return 'guessed-title'
  return role === 'body' ? undefined : role
}

/** A section of level 1 is a second heading, below the title; HTML has six. */
function headingLevel(level: number): number {
  return Math.min(Math.max(level, 1) + 1, 6)
}

function BlockText({ block, level }: { block: Block; level: number }) {
  const text = block.pieces.map((piece, i) => <PieceText key={i} piece={piece} />)
  if (block.kind === 'plain') return text
  if (block.kind === 'item') return <span id={block.anchor ?? undefined}>{text}</span>
  return (
    <span role="heading" aria-level={level}>
      {text}
    </span>
  )
}

function PieceText({ piece }: { piece: Piece }) {
  if (piece.refersTo === null) return <ErratumText piece={piece} />
  return (
    <a className="reference" href={`#${piece.refersTo}`}>
      <ErratumText piece={piece} />
    </a>
  )
}

function ErratumText({ piece }: { piece: Piece }) {
  const text = <ShownText piece={piece} />
  if (!piece.erratum) return text
  const { kind, reading, note } = piece.erratum
  const Mark = kind === 'noise' ? 'del' : 'span'
  return (
    <>
      <Mark className="erratum" data-erratum={kind} data-reading={reading ?? undefined}>
        {text}
      </Mark>
      {piece.endsErratum && <span className="editor-note" data-note={note} />}
    </>
  )
}

/** A line end that the text continues across stays in the page, but is not shown. */
function ShownText({ piece: { text, isBreak, isUnseen } }: { piece: Piece }) {
  if (isBreak) return <span hidden>{text}</span>
  return isUnseen ? <span className="unseen">{text}</span> : text
}
