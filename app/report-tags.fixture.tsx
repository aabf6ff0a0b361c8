import { renderToStaticMarkup } from 'react-dom/server'
import { readRendered, runnable } from '@/components/article/rendered.fixture'
import type { Report } from '@/lib/report/types'
import { ReportTags } from './report-tags'
import type { SiteAddress } from '@/lib/site/site-address'

const SCRIPT = /<script type="application\/ld\+json">(.*?)<\/script>/s

/**
 * Reads the tags of a report's page that are for machines.
 *
 * @throws {SyntaxError} where it holds other markup, or something that could run
 */
export function readTags(report: Report, site: SiteAddress, isPictured = false) {
  const html = renderToStaticMarkup(
    <ReportTags report={report} site={site} isPictured={isPictured} />,
  )
  const data = JSON.parse(SCRIPT.exec(html)?.[1] ?? '') as Record<string, unknown>
  const rendered = readRendered(html.replace(SCRIPT, ''))
  const [fault] = runnable(rendered)
  if (fault !== undefined || rendered.text !== '')
    throw new SyntaxError(`${fault ?? rendered.text} in a head`)
  const attributes = rendered.tags.map((tag) => tag.attributes)
  const named = attributes.map(
    (each) => [each.get('name') ?? each.get('property'), each.get('content')] as const,
  )
  return {
    /** Linked data. */
    data,
    /** The content of the meta element with this name. */
    content: (name: string) => named.find(([other]) => other === name)?.[1],
    /** Addresses by rel, the last of each. */
    links: new Map(
      attributes.flatMap((each) =>
        each.has('rel') ? [[each.get('rel'), each.get('href')] as const] : [],
      ),
    ),
    html,
  }
}
