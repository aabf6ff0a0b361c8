import type { FirstPage, CollectionFiles } from './collection-files'
import { restorePlace, wantThisPlace } from './collection-place'
import { getCollection, updateCollection } from './collection-store'
import {
  createCollectionClient,
  type CollectionClient,
} from '@/lib/search/collection/collection-client'
import { type FaultPlace, IndexError, type IndexFault } from '@/lib/search/load/index-error'

let files: CollectionFiles | null = null
let client: CollectionClient | null = null
let loading: Promise<void> | null = null
/** The reader's request, to be carried out once more than `count` reports are found. */
let pending: { readonly count: number; readonly task: () => void } | null = null

/** Makes the files known; what the page holds of the list may be all of it. */
export function setCollectionFiles(next: CollectionFiles, { entries, total }: FirstPage) {
  files = next
  if (entries.length === total) updateCollection({ catalog: entries })
}

/** Opens the search, unless it is open; a search that is wanted goes on. */
export function openSearch(): CollectionClient | null {
  if (client || !files) return client
  const address = {
    base: new URL(files.base, location.href).href,
    root: files.root,
    catalog: files.catalog,
  }
  const opened = createCollectionClient(address, {
    onAnswer(answer) {
      if (client !== opened) return
      updateCollection({ answer, isWaiting: false, fault: withoutSearchFault() })
      settle()
      restorePlace(findMore)
    },
    onFault(fault, message, place) {
      if (client === opened) showSearchFault(fault, place)
    },
    onBreak() {
      if (client !== opened) return
      // The next search opens another.
      client = null
      showSearchFault('unreachable', null)
    },
  })
  client = opened
  return client
}

function showSearchFault(fault: IndexFault, place: FaultPlace | null) {
  // The shown answer of another query must not be taken for this one's.
  const { answer, isWaiting } = getCollection()
  updateCollection({
    answer: isWaiting ? null : answer,
    isWaiting: false,
    fault: { part: 'search', fault, place },
  })
}

/** A fault of the list stays when the search goes on. */
function withoutSearchFault() {
  const { fault } = getCollection()
  return fault?.part === 'catalog' ? fault : null
}

/** Searches for what the state asks for; nothing without a query. */
export function search() {
  const { query, view } = getCollection()
  pending = null
  if (query.trim() === '') {
    updateCollection({ answer: null, isWaiting: false, fault: withoutSearchFault() })
    return
  }
  updateCollection({ isWaiting: true, fault: withoutSearchFault() })
  openSearch()?.search(query, { agency: view.agency, year: view.year })
}

/** Reads on. */
export function findMore() {
  client?.more()
}

/**
 * Does something once more than `count` reports of the present query are found, or none will be: for
 * those that are found already, now.
 */
export function whenFound(count: number, task: () => void) {
  pending = { count, task }
  if (count === 0) settle()
}

function settle() {
  const { answer, isWaiting } = getCollection()
  if (!pending || !answer || isWaiting) return
  if (answer.found.length <= pending.count && answer.isLoading) return
  const { task } = pending
  pending = null
  // The present results are rendered first.
  requestAnimationFrame(task)
}

/** Loads the list of all reports: once, however often it is asked for, unless it fails. Never rejects. */
export function loadCatalog(): Promise<void> {
  return (loading ??= load())
}

async function load() {
  if (!files || getCollection().catalog) return
  try {
    // Not in the first load: it brings the checks of files with it.
    const { loadCatalogFile } = await import('@/lib/search/load/load-catalog-file')
    const catalog = await loadCatalogFile(files.base, files.catalog)
    const { fault } = getCollection()
    updateCollection({ catalog, fault: fault?.part === 'catalog' ? null : fault })
    restorePlace(findMore)
  } catch (error) {
    loading = null
    const place = error instanceof IndexError ? error : null
    updateCollection({ fault: { part: 'catalog', fault: place?.fault ?? 'unreachable', place } })
  }
}

/** Tries again after a fault, with nothing of what failed; the reader stays where they are. */
export function retryCollection() {
  wantThisPlace()
  client?.close()
  client = null
  loading = null
  updateCollection({ fault: null })
  void loadCatalog()
  search()
}
