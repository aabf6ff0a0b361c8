import type { Dictionary } from '@/lib/pipeline/content/dictionary'
import type { Method } from './method'
import { openCollection } from './open-collection'

/** The project's own search as a method among others. */
export function createChayue(dictionary: Dictionary): Method {
  return {
    name: 'Chayue',
    note: 'this project’s search, all tiers in its order',
    open: (documents, onIndexed) => {
      const search = openCollection(documents, dictionary)
      onIndexed(documents.length)
      return (query) => search(query).hits.map(({ id }) => id)
    },
  }
}
