import { createFetchFile } from '@/lib/search/fetch-file'
import { IndexError } from '@/lib/search/index-error'
import { openIndex } from '@/lib/search/open-index'
import { createScan } from '@/lib/search/retrieve'
import { createSearch, type Search } from '@/lib/search/search'
import { scanTools, type Extra, type SearchSource } from '@/lib/search/source'
import type { ReportFiles } from '@/lib/text/index-files'

/** A search, and why it has to do without an index, or null. */
export type PageSearch = {
  readonly search: Search
  readonly fault: IndexError | null
  /** The search with what a query asked for besides; rejects with IndexError. */
  readonly extend: (extra: Extra) => Promise<Search>
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
    const { tools: first, readExtra } = await openIndex(createFetchFile(base), files, source.paragraphs)
    let tools = first
    const asked = new Map<Extra, Promise<void>>()
    const extend = async (extra: Extra) => {
      const isThere = asked.get(extra) ?? readExtra(extra).then((more) => void (tools = { ...tools, ...more }))
      asked.set(extra, isThere)
      // What failed may be asked for again.
      await isThere.catch((error: unknown) => {
        asked.delete(extra)
        throw error
      })
      return createSearch(source, tools)
    }
    return { search: createSearch(source, tools), fault: null, extend }
  } catch (error) {
    if (!(error instanceof IndexError)) throw error
    const search = createSearch(source, scanTools(createScan(source.paragraphs.length)))
    return { search, fault: error, extend: () => Promise.resolve(search) }
  }
}
