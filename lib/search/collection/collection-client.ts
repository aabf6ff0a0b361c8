import type { CollectionAnswer, Facets } from './collection-answer'
import type { CollectionAddress, FromWorker, ToWorker } from './collection-messages'
import type { FaultPlace, IndexFault } from '@/lib/search/load/index-error'

/** Receives the results of a search so far, and its faults. */
export type CollectionListener = {
  readonly onAnswer: (answer: CollectionAnswer) => void
  readonly onFault: (fault: IndexFault, message: string, place: FaultPlace | null) => void
  /** The worker's program did not arrive, or broke: this client answers no more. */
  readonly onBreak: (message: string) => void
}

export type Candidates = { readonly reports: readonly number[]; readonly milliseconds: number }

const ANYWHERE: Facets = { agency: null, year: null }

/** The search over all reports; it loads and searches in a worker, so that typing never waits. */
export type CollectionClient = {
  /** Replaces the search before, whose answers are no longer sent. */
  readonly search: (input: string, facets: Facets) => void
  /** Ten reports more of the present search. */
  readonly more: () => void
  /**
   * All reports that may answer, for measuring: their numbers, from 0 in the order of their ids, and
   * the time that the worker took, in ms. Rejects if it could not be told.
   */
  readonly candidates: (input: string) => Promise<Candidates>
  readonly close: () => void
}

export function createCollectionClient(
  address: CollectionAddress,
  listener: CollectionListener,
): CollectionClient {
  const worker = new Worker(new URL('./collection.worker.ts', import.meta.url), { type: 'module' })
  let current = 0
  // Counted downwards, so that no id equals a search's.
  let questions = 0
  const asked = new Map<
    number,
    { resolve: (found: Candidates) => void; reject: (error: Error) => void }
  >()
  const send = (message: ToWorker) => worker.postMessage(message)
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'answer' && data.id === current) listener.onAnswer(data.answer)
    if (data.kind === 'candidates') asked.get(data.id)?.resolve(data)
    if (data.kind === 'fault' && data.id !== null)
      asked.get(data.id)?.reject(new Error(data.message))
    if (data.kind === 'fault' && (data.id === null || data.id === current)) {
      listener.onFault(data.fault, data.message, data.place)
    }
  }
  worker.onerror = (event) => {
    worker.terminate()
    listener.onBreak(event.message || 'the search program did not arrive')
  }
  send({ kind: 'open', address })
  return {
    search: (input, facets) => send({ kind: 'search', id: ++current, input, facets }),
    more: () => send({ kind: 'more', id: current }),
    candidates: (input) =>
      new Promise((resolve, reject) => {
        const id = --questions
        asked.set(id, { resolve, reject })
        send({ kind: 'candidates', id, input, facets: ANYWHERE })
      }),
    close: () => worker.terminate(),
  }
}
