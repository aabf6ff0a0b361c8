import { bare } from '@/lib/search/report/scan-oracle.fixture'
import { allWords } from '@/lib/bench/peers/all-words'
import type { Peer } from '@/lib/bench/peers/peer'

/** A look through the whole text: complete and exact, and the measure of all query times. */
export const indexOf: Peer = {
  id: 'index-of',
  name: 'indexOf',
  note: 'String.prototype.includes over the bare text; words apart by spaces must all be there; no ranking',
  build: ({ paragraphs }) => ({
    files: [],
    open: () => {
      const texts = paragraphs.map((paragraph) => paragraph.bare)
      const find = (word: string) => {
        const wanted = bare(word)
        const found: number[] = []
        for (let id = 0; id < texts.length; id++) if (texts[id]?.includes(wanted)) found.push(id)
        return found
      }
      return { ask: (query) => allWords(query, find) }
    },
  }),
}
