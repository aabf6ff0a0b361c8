import type { CorpusReports } from '@/lib/search/corpus/corpus-reports'
import type { CorpusTexts } from '@/lib/search/corpus/corpus-texts'
import type { TermShards } from '@/lib/search/corpus/term-shards'
import type { Script } from '@/lib/text/script'
import type { Segment } from '@/lib/text/segment'
import type { Synonyms } from '@/lib/text/synonyms'

export type ReportTitle = { readonly id: string; readonly title: string }

/** What a search over all reports works with. */
export type CorpusTools = {
  readonly shards: TermShards
  readonly texts: CorpusTexts
  readonly reports: CorpusReports
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
