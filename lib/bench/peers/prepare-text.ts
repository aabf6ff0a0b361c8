import { bare, folded, readAs } from '@/lib/search/report/scan-oracle.fixture'
import type { Report } from '@/lib/report/types'
import type { PeerText } from './peer'

/** A report as all searches get it. */
export function prepareText(report: Report): PeerText {
  return {
    report,
    paragraphs: report.paragraphs.map((paragraph) => ({
      source: paragraph.text,
      folded: readAs(folded, paragraph),
      bare: readAs(bare, paragraph),
    })),
  }
}
