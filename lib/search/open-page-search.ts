import { createFetchFile } from '@/lib/search/fetch-file'
import { IndexError, openIndex, type OpenIndex } from '@/lib/search/open-index'
import type { SearchParagraph } from '@/lib/search/paragraph-text'
import { createScan } from '@/lib/search/retrieve'
import { createSearch, type Search } from '@/lib/search/search'
import { createSegmenter, EMPTY_LEXICON } from '@/lib/text/segment'

/** A search, and why it has to do without an index, or null. */
export type PageSearch = { readonly search: Search; readonly fault: IndexError | null }

/**
 * The search over a page's paragraphs with the report's index; if that cannot be had, by scanning
 * them. The scan finds the same strings, but knows no words.
 *
 * @param base  address of the search files, with a slash at the end
 */
export async function openPageSearch(
  paragraphs: readonly SearchParagraph[],
  { base, manifest, report }: { base: string; manifest: string; report: string },
): Promise<PageSearch> {
  try {
    const index = await openIndex(createFetchFile(base), manifest, report)
    checkSize(index, paragraphs.length, manifest)
    return { search: createSearch(paragraphs, index.retrieve, index.segment), fault: null }
  } catch (error) {
    if (!(error instanceof IndexError)) throw error
    const scan = createScan(paragraphs.length)
    return { search: createSearch(paragraphs, scan, createSegmenter(EMPTY_LEXICON)), fault: error }
  }
}

function checkSize(index: OpenIndex, size: number, manifest: string) {
  if (index.size !== size) {
    throw new IndexError('damaged', manifest, `indexes ${index.size} paragraphs, the page has ${size}`)
  }
}
