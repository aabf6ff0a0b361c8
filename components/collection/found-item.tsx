import { groupFound, titleMarks } from './found-sections'
import { countText, yearsText } from './collection-text'
import { MarkedText } from '@/components/ui/marked-text'
import { hitNote } from '@/components/ui/meaning-text'
import { placePath } from '@/lib/site/site-paths'
import { SnippetText } from '@/components/ui/snippet-text'
import type { CollectionHit, FoundReport } from '@/lib/search/collection/collection-answer'
import { zeroWidthControls } from '@/lib/text/control-characters'

/** A report with what answers in it; each place a link that carries the query. */
export function FoundItem({ report, query }: { report: FoundReport; query: string }) {
  const { id, title, agency, years, hits, paragraphs } = report
  const facts = [agency, yearsText(years), `${countText(paragraphs)} 段`].filter(
    (fact) => fact !== '',
  )
  return (
    <li className="found">
      <h2 className="found-title">
        <a data-report href={placePath(id, query)}>
          <MarkedText text={title} ranges={titleMarks(report)} />
        </a>
      </h2>
      <p className="found-facts">
        {facts.join(' · ')}
        {paragraphs.value > hits.length && (
          <span className="print-only">{`（这里列出 ${hits.length} 段）`}</span>
        )}
      </p>
      <ol className="result-groups">
        {groupFound(report).map(({ name, marks, hits }) => (
          <li key={name}>
            {name !== '' && (
              <h3 className="result-section">
                <MarkedText text={name} ranges={marks} />
              </h3>
            )}
            <ol>
              {hits.map((hit) => (
                <FoundPlace key={hit.anchor} hit={hit} href={placePath(id, query, hit.anchor)} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {paragraphs.value > hits.length && (
        <a className="link found-rest" href={placePath(id, query)}>
          {`这份报告里的 ${countText(paragraphs)} 段`}
        </a>
      )}
    </li>
  )
}

function FoundPlace({ hit, href }: { hit: CollectionHit; href: string }) {
  const note = hitNote(hit)
  return (
    <li>
      <a className="result" href={href}>
        <span className="result-text">
          <SnippetText snippet={{ ...hit.snippet, text: zeroWidthControls(hit.snippet.text) }} />
        </span>
        {note && <span className="result-note">{note}</span>}
        {hit.matches > 1 && <span className="result-note">{hit.matches} 项</span>}
      </a>
    </li>
  )
}
