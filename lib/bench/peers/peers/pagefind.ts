import { close, createIndex } from 'pagefind'
import { pagefindPurpose } from '@/lib/bench/collection/traffic'
import { folded } from '@/lib/search/report/scan-oracle.fixture'
import { isPagefindNeeded, readFragment } from '@/lib/bench/collection/pagefind-files'
import type { BuiltPeer, OpenPeer, Peer, PeerText } from '@/lib/bench/peers/peer'

/* Pagefind's own program is for browsers; here it runs in Node, with a fetch that knows its bundle. */

export const pagefind: Peer = {
  id: 'pagefind',
  name: 'Pagefind',
  note: 'one record a paragraph, language zh, its extended binary, which segments; as typed',
  build,
}

export const pagefindQuoted: Peer = {
  id: 'pagefind-quoted',
  name: 'Pagefind, "…"',
  note: 'the string in quotes',
  build,
  quote: (string) => `"${string}"`,
}

const BASE = '/pagefind/'

type Program = { readonly createInstance: (options: { basePath: string }) => Instance }
type Instance = {
  readonly init: () => Promise<void>
  readonly search: (
    term: string,
  ) => Promise<{ readonly results: readonly { readonly id: string }[] }>
}

async function build({ paragraphs }: PeerText): Promise<BuiltPeer> {
  const { index, errors } = await createIndex()
  if (!index) throw new Error(`pagefind: ${errors.join('; ')}`)
  for (const [id, paragraph] of paragraphs.entries()) {
    const record = {
      url: `/${id}/`,
      content: paragraph.folded,
      language: 'zh',
      meta: { title: String(id) },
    }
    const { errors } = await index.addCustomRecord(record)
    if (errors.length > 0) throw new Error(`pagefind: ${errors.join('; ')}`)
  }
  const { files } = await index.getFiles()
  await close()
  const bundle = new Map(files.map(({ path, content }) => [path, content] as const))
  const needed = [...bundle].filter(
    ([path]) => isPagefindNeeded(path) && pagefindPurpose(BASE + path) === 'data',
  )
  return {
    files: needed.map(([path, content]) => ({ content, isText: path.startsWith('fragment/') })),
    open: () => open(bundle),
  }
}

async function open(bundle: ReadonlyMap<string, Uint8Array>): Promise<OpenPeer> {
  actAsPage(bundle)
  const program = Buffer.from(bundle.get('pagefind.js') ?? []).toString('base64')
  const { createInstance } = (await import(`data:text/javascript;base64,${program}`)) as Program
  const instance = createInstance({ basePath: BASE })
  await instance.init()
  const paragraphOf = paragraphNumbers(bundle)
  return {
    ask: async (query) => {
      const { results } = await instance.search(folded(query))
      return results.map(({ id }) => paragraphOf.get(id) ?? NaN)
    },
  }
}

/** The facts that the program asks of a page: its language, and its files. */
function actAsPage(bundle: ReadonlyMap<string, Uint8Array>) {
  const page = { currentScript: null, querySelector: () => ({ getAttribute: () => 'zh' }) }
  const fetchFile = (address: string) => {
    const content = bundle.get((address.split('?')[0] ?? '').slice(BASE.length))
    return Promise.resolve(
      content ? new Response(Uint8Array.from(content)) : new Response(null, { status: 404 }),
    )
  }
  Object.assign(globalThis, { document: page, fetch: fetchFile })
}

/** Which paragraph a result is; a page would ask its fragment. Kept, so that it is no part of a query's time. */
const known = new WeakMap<ReadonlyMap<string, Uint8Array>, ReadonlyMap<string, number>>()

function paragraphNumbers(bundle: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, number> {
  const ready = known.get(bundle)
  if (ready) return ready
  const numbers = new Map<string, number>()
  for (const [path, content] of bundle) {
    const fragment = readFragment(path, content)
    if (fragment) numbers.set(fragment.result, Number(fragment.document))
  }
  known.set(bundle, numbers)
  return numbers
}
