import { setSearch } from '@/components/find-actions'
import { getFindState, updateFindState } from '@/components/find-store'
import { whenIdle } from '@/components/when-idle'

/** What the page must know to load its index. */
export type IndexAddress = {
  /** Address of the search files, with a slash at the end. */
  readonly base: string
  /** File name of the manifest that the page was built with. */
  readonly manifest: string
  readonly report: string
}

let loading: Promise<void> | null = null

/** Loads the search program and the index; once, however often it is asked for. Never rejects. */
export function loadEngine(address: IndexAddress): Promise<void> {
  return (loading ??= load(address))
}

/** Tries again after a failure. */
export function reloadEngine(address: IndexAddress): Promise<void> {
  loading = null
  updateFindState({ phase: 'loading', fault: null })
  return loadEngine(address)
}

async function load(address: IndexAddress) {
  try {
    // Not in the first load: the page reads without it.
    const { openPageSearch } = await import('@/lib/search/open-page-search')
    const { paragraphs } = getFindState()
    const { search, fault } = await openPageSearch(paragraphs, address)
    updateFindState({ phase: fault ? 'scanning' : 'ready', fault })
    setSearch(search)
    whenIdle(search.warm)
  } catch (error) {
    updateFindState({ phase: 'off', fault: error as Error })
  }
}
