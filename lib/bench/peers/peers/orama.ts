import { create, insertMultiple, load, save, search } from '@orama/orama'
import { createTokenizer } from '@orama/tokenizers/mandarin'
import { folded } from '@/lib/search/report/scan-oracle.fixture'
import { jsonFile, readJsonFile } from '@/lib/bench/peers/files'
import type { Peer } from '@/lib/bench/peers/peer'

/** All words of a query must be there; 1, its default, asks for one of them. */
const ALL_WORDS = 0

const createDatabase = () =>
  create({ schema: { content: 'string' }, components: { tokenizer: createTokenizer() } })

export const orama: Peer = {
  id: 'orama',
  name: 'Orama + mandarin',
  note: '@orama/tokenizers/mandarin; threshold 0 (its default, 1, has a smaller R × P); its documents hold the text',
  build: async ({ paragraphs }) => {
    const database = createDatabase()
    await insertMultiple(
      database,
      paragraphs.map((paragraph, id) => ({ id: String(id), content: paragraph.folded })),
    )
    const { docs, ...index } = save(database)
    const files = [jsonFile(index), { ...jsonFile(docs), isText: true }]
    return {
      files,
      open: () => {
        const opened = createDatabase()
        load(opened, {
          ...(readJsonFile(files[0]) as object),
          docs: readJsonFile(files[1]),
        } as ReturnType<typeof save>)
        return {
          ask: async (query) => {
            const { hits } = await search(opened, {
              term: folded(query),
              limit: paragraphs.length,
              threshold: ALL_WORDS,
            })
            return hits.map(({ id }) => Number(id))
          },
        }
      },
    }
  },
}
