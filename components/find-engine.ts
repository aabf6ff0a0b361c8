import { updateFindState } from '@/components/find-store'
import { setSearch } from '@/components/find-answer'
import { readPageParagraphs } from '@/components/page-paragraphs'
import type { SearchSource } from '@/lib/search/source'
import type { ReportFiles } from '@/lib/text/index-files'

/** What the page must know to load its index. */
export type IndexAddress = {
  /** Address of the search files, with a slash at the end. */
  readonly base: string
  /** As the page was built with. */
  readonly files: ReportFiles
}

/** The page's report as it is searched; its paragraphs are read from the page. */
export type PageReport = IndexAddress & Omit<SearchSource, 'paragraphs'>

let loading: Promise<void> | null = null

/** Loads the search program and the index; once, however often it is asked for. Never rejects. */
export function loadEngine(report: PageReport): Promise<void> {
  return (loading ??= load(report))
}

/** Tries again after a failure. */
export function reloadEngine(report: PageReport): Promise<void> {
  loading = null
  updateFindState({ phase: 'loading', fault: null })
  return loadEngine(report)
}

async function load({ outline, title, agency, years, ...address }: PageReport) {
  try {
    // Not in the first load: the page reads without it.
    const { openPageSearch } = await import('@/lib/search/open-page-search')
    const paragraphs = readPageParagraphs(outline)
    updateFindState({ paragraphs })
    const source = { paragraphs, outline, title, agency, years }
    const { search, fault, extend } = await openPageSearch(source, address)
    updateFindState({ phase: fault ? 'scanning' : 'ready', fault })
    setSearch(search, extend)
  } catch (error) {
    updateFindState({ phase: 'off', fault: error as Error })
  }
}
