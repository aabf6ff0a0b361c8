import { getFindState, updateFindState } from './find-store'
import { setSearch } from './find-answer'
import { readPageParagraphs } from '@/components/article/page-paragraphs'
import type { Examples } from '@/lib/search/report/example-kinds'
import type { SearchSource } from '@/lib/search/match/source'
import type { ReportFiles } from '@/lib/index/index-files'

/** The facts that the page needs to load its index. */
export type IndexAddress = {
  /** Address of the search files, with a slash at the end. */
  readonly base: string
  /** As the page was built with. */
  readonly files: ReportFiles
}

/** The page's report as it is searched; its paragraphs are read from the page. */
export type PageReport = IndexAddress & Omit<SearchSource, 'paragraphs'>

let loading: Promise<void> | null = null
let exemplify: (() => Promise<Examples>) | null = null
let examples: Promise<Examples> | null = null

/** Loads the search program and the index; once, even if called again. Never rejects. */
export function loadEngine(report: PageReport): Promise<void> {
  return (loading ??= load(report))
}

/** Tries again after a failure. */
export function reloadEngine(report: PageReport): Promise<void> {
  loading = null
  updateFindState({ phase: 'loading', fault: null })
  return loadEngine(report)
}

/** Queries to try in the page's report; made once. None where the search did not arrive. Rejects if only they did not. */
export async function loadExamples(report: PageReport): Promise<Examples> {
  await (getFindState().phase === 'off' ? reloadEngine(report) : loadEngine(report))
  if (!exemplify) return {}
  examples ??= exemplify()
  examples.catch(() => (examples = null))
  return examples
}

async function load({ outline, title, agency, years, ...address }: PageReport) {
  try {
    // The first load leaves this out: reading does not need it.
    const [{ openPageSearch }, { ANSWER_VIEW: view }] = await Promise.all([
      import('@/lib/search/report/open-page-search'),
      import('./answer-view'),
    ])
    const paragraphs = readPageParagraphs(outline)
    updateFindState({ paragraphs, view })
    const source = { paragraphs, outline, title, agency, years }
    const opened = await openPageSearch(source, address)
    const { search, fault, extend } = opened
    exemplify = opened.exemplify
    examples = null
    updateFindState({ phase: fault ? 'scanning' : 'ready', fault })
    setSearch(search, extend)
  } catch (error) {
    updateFindState({ phase: 'off', fault: error as Error })
  }
}
