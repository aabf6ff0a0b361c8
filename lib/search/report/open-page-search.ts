import type { Examples } from './example-kinds'
import { createFetchFile } from '@/lib/search/load/fetch-file'
import { IndexError } from '@/lib/search/load/index-error'
import { openIndex } from '@/lib/search/load/open-index'
import { createScan } from '@/lib/search/match/retrieve'
import { createSearch, type Search } from './search'
import {
  scanTools,
  type Extra,
  type SearchSource,
  type SearchTools,
} from '@/lib/search/match/source'
import type { ReportFiles } from '@/lib/index/index-files'

/** A search, and why it has to do without an index, or null. */
export type PageSearch = {
  readonly search: Search
  readonly fault: IndexError | null
  /** The search with what a query asked for besides; rejects with IndexError. */
  readonly extend: (extra: Extra) => Promise<Search>
  /** Queries to try in the report; kinds that need what cannot be loaded are left out. Rejects if the program for it does not arrive. */
  readonly exemplify: () => Promise<Examples>
}

/**
 * The search over a page's report with its index; if that cannot be had, by scanning the text. The
 * scan finds the same strings, but knows no words.
 *
 * @param base   address of the search files, with a slash at the end
 * @param files  that the page was built with
 */
export async function openPageSearch(
  source: SearchSource,
  { base, files }: { base: string; files: ReportFiles },
): Promise<PageSearch> {
  try {
    const { tools: first, readExtra } = await openIndex(
      createFetchFile(base),
      files,
      source.paragraphs,
    )
    let tools = first
    const asked = new Map<Extra, Promise<void>>()
    const extend = async (extra: Extra) => {
      const isThere =
        asked.get(extra) ?? readExtra(extra).then((more) => void (tools = { ...tools, ...more }))
      asked.set(extra, isThere)
      // A file that failed may be asked for again.
      await isThere.catch((error: unknown) => {
        asked.delete(extra)
        throw error
      })
      return createSearch(source, tools)
    }
    const exemplify = async () => {
      await Promise.allSettled((['script', 'sounds'] as const).map(extend))
      return exemplifyWith(source, tools)
    }
    return { search: createSearch(source, tools), fault: null, extend, exemplify }
  } catch (error) {
    if (!(error instanceof IndexError)) throw error
    const tools = scanTools(createScan(source.paragraphs.length))
    const search = createSearch(source, tools)
    return {
      search,
      fault: error,
      extend: () => Promise.resolve(search),
      exemplify: () => exemplifyWith(source, tools),
    }
  }
}

async function exemplifyWith(source: SearchSource, tools: SearchTools): Promise<Examples> {
  // Most readers never open the help.
  const { makeExamples, takeSteps } = await import('./examples')
  return takeSteps(makeExamples(source, tools, createSearch(source, tools)))
}
