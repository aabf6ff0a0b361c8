import type { CollectionAnswer } from '@/lib/search/collection/collection-answer'
import {
  createCollectionClient,
  type CollectionClient,
} from '@/lib/search/collection/collection-client'
import type { CollectionAddress } from '@/lib/search/collection/collection-messages'
import type { Candidates, Outcome } from './outcome'

/* Runs in the browser: our search, as the page that searches all reports has it. */

/** Reports that are shown at first. */
const SHOWN = 10

/** After this long, in ms, a query counts as unanswered. */
const ANSWER_TIMEOUT_MS = 60_000

const ANYWHERE = { agency: null, year: null }

type Listener = { onAnswer: (answer: CollectionAnswer) => void; onFault: (message: string) => void }

let client: CollectionClient | null = null
let listener: Listener | null = null

function open(address: CollectionAddress): CollectionClient {
  client ??= createCollectionClient(address, {
    onAnswer: (answer) => listener?.onAnswer(answer),
    onFault: (fault, message) => listener?.onFault(`${fault}: ${message}`),
    onBreak: (message) => listener?.onFault(message),
  })
  return client
}

/** @param started  when the query was sent, by this page's clock: opening the search may be part of it */
export function search(
  address: CollectionAddress,
  input: string,
  started = performance.now(),
): Promise<Outcome> {
  const opened = open(address)
  return new Promise((resolve) => {
    let first: number | null = null
    let last: CollectionAnswer | null = null
    const end = (fault: string | null) => {
      clearTimeout(timer)
      listener = null
      resolve({
        firstMilliseconds: first,
        milliseconds: performance.now() - started,
        found: (last?.found ?? []).slice(0, SHOWN).map(({ id, hits }) => ({
          id,
          hits: hits.map(({ anchor, tier }) => ({ anchor, tier })),
        })),
        fault,
      })
    }
    const timer = setTimeout(
      () => end(`no answer in ${ANSWER_TIMEOUT_MS / 1000} s`),
      ANSWER_TIMEOUT_MS,
    )
    listener = {
      onAnswer: (answer) => {
        first ??= performance.now() - started
        last = answer
        if (answer.isLoading) return
        if (answer.found.length >= Math.min(SHOWN, answer.reports.value) || !answer.hasMore)
          end(null)
        else opened.more()
      },
      onFault: end,
    }
    opened.search(input, ANYWHERE)
  })
}

/** The reports that may answer, before any text is looked at. */
export async function candidates(address: CollectionAddress, input: string): Promise<Candidates> {
  const started = performance.now()
  const { reports, milliseconds } = await open(address).candidates(input)
  return { reports, milliseconds, pageMilliseconds: performance.now() - started }
}
