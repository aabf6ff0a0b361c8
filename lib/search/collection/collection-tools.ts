import type { CollectionReports } from './collection-reports'
import type { CollectionTexts } from './collection-texts'
import type { TermShards } from './term-shards'
import type { Script } from '@/lib/text/script'
import type { Segment } from '@/lib/text/segment'
import type { Synonyms } from '@/lib/text/synonyms'

export type ReportTitle = { readonly id: string; readonly title: string }

/** The tools of a search over all reports. */
export type CollectionTools = {
  readonly shards: TermShards
  readonly texts: CollectionTexts
  readonly reports: CollectionReports
  /** Cuts by the words of the shards that are loaded. */
  readonly segment: Segment
  readonly synonyms: Synonyms
  /** Nothing until it is loaded. */
  readonly script: () => Script
  readonly loadScript: () => Promise<void>
  /** Of all reports, by number; loaded when they are first asked for. [] if their file is not known. */
  readonly titles: () => Promise<readonly ReportTitle[]>
  /** In UTF-16 units. */
  readonly meanLength: number
}
