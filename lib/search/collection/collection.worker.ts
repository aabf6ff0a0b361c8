import { CollectionSearch } from './collection-search'
import type { CollectionAddress, FromWorker, ToWorker } from './collection-messages'
import type { CollectionTools } from './collection-tools'
import { openCollection } from './open-collection'
import { createFetchFile } from '@/lib/search/load/fetch-file'
import { IndexError } from '@/lib/search/load/index-error'

/* The search over all reports, beside the page: it loads, verifies and ranks while the reader types. */

let address: CollectionAddress | null = null
let opening: Promise<CollectionTools> | null = null
let current: { readonly id: number; readonly search: CollectionSearch } | null = null
let latest = 0

const tell = (message: FromWorker) => self.postMessage(message)

function open(): Promise<CollectionTools> {
  if (!address) throw new Error('searched before it was opened')
  opening ??= openCollection(createFetchFile(address.base), address.root, address.catalog).catch(
    (error: unknown) => {
      // A file that failed may be asked for again.
      opening = null
      throw error
    },
  )
  return opening
}

async function search(id: number, input: string, facets: CollectionSearchFacets) {
  latest = id
  const tools = await open()
  const isOver = () => id !== latest
  const next = new CollectionSearch(
    input,
    facets,
    tools,
    (answer) => tell({ kind: 'answer', id, answer }),
    isOver,
  )
  current = { id, search: next }
  await next.start()
  await next.more()
}

async function findCandidates(id: number, input: string, facets: CollectionSearchFacets) {
  const started = performance.now()
  const found = new CollectionSearch(
    input,
    facets,
    await open(),
    () => {},
    () => false,
  )
  await found.start()
  tell({
    kind: 'candidates',
    id,
    reports: found.candidates,
    milliseconds: performance.now() - started,
  })
}

type CollectionSearchFacets = Extract<ToWorker, { kind: 'search' }>['facets']

/** Does a task and tells what keeps it from being done. */
async function attempt(id: number | null, task: () => Promise<unknown>) {
  try {
    await task()
  } catch (error) {
    const fault = error instanceof IndexError ? error.fault : 'damaged'
    const place = error instanceof IndexError ? { file: error.file, status: error.status } : null
    tell({
      kind: 'fault',
      id,
      fault,
      place,
      message: error instanceof Error ? error.message : String(error),
    })
  }
}

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'open') {
    address = data.address
    void attempt(null, () => open().then(() => tell({ kind: 'ready' })))
  } else if (data.kind === 'search') {
    void attempt(data.id, () => search(data.id, data.input, data.facets))
  } else if (data.kind === 'candidates') {
    void attempt(data.id, () => findCandidates(data.id, data.input, data.facets))
  } else if (current?.id === data.id) {
    const { search } = current
    void attempt(data.id, () => search.more())
  }
}
