import {
  NetworkFirst,
  Serwist,
  type PrecacheEntry,
  type RouteHandlerCallback,
  type SerwistPlugin,
} from 'serwist'
import { answerTo, pageWithoutNetwork, unlessInTrouble } from '@/lib/offline/answer'
import { KeptPages } from '@/lib/offline/kept-pages'
import { readMessage } from '@/lib/offline/messages'
import { isHashed, SHARED, SHELL_PAGES } from '@/lib/offline/shell-files'
import { createFetchFile } from '@/lib/search/load/fetch-file'

/*
 * The service worker. Files with their content's hash in the name are answered from the cache;
 * everything else comes from the network as long as there is one, so that readers see the published
 * state. Without a network they see the pages that their build kept.
 */

declare const self: ServiceWorkerGlobalScope & {
  readonly __SW_MANIFEST: PrecacheEntry[]
}
/** The build's id; put in when the worker is bundled. */
declare const BUILD: string

/** Names of the files that pages are made of; put in when the export is finished. */
const PROGRAMS = self.__SW_MANIFEST.map(({ url }) => url)
/** Time after which a bad network is given up and the kept page is shown, in s. */
const NETWORK_TIMEOUT_S = 4

const home = self.registration.scope
const pages = new KeptPages(BUILD, {
  caches: self.caches,
  fetch: (address, init) => fetch(address, init),
  readSearchFile: createFetchFile(new URL('search/', home).href),
  home,
})

/** Kept under the path, never written to by a visit: a page is kept whole, with its files, or not at all. */
const fromWhatIsKept: SerwistPlugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(pages.keyOf(request.url)),
  cachedResponseWillBeUsed: ({ request, cachedResponse }) =>
    Promise.resolve(answerTo(request, cachedResponse)),
  cacheWillUpdate: () => Promise.resolve(null),
}
const whereNoAnswerComes: SerwistPlugin = {
  handlerDidError: ({ request }) => pageWithoutNetwork(request, { pages, home }),
}
/** Not by a plugin: Serwist shows them no answer that was preloaded. */
function orWhatIsKept(strategy: NetworkFirst): RouteHandlerCallback {
  return async ({ request, event }) =>
    unlessInTrouble(request, await strategy.handle({ request, event }), { pages, home })
}
const network = { cacheName: pages.cacheName, networkTimeoutSeconds: NETWORK_TIMEOUT_S }

const serwist = new Serwist({
  navigationPreload: true,
  // A new build waits until the reader takes it.
  skipWaiting: false,
  clientsClaim: false,
  runtimeCaching: [
    {
      matcher: ({ request }) => request.mode === 'navigate',
      handler: orWhatIsKept(
        new NetworkFirst({ ...network, plugins: [fromWhatIsKept, whereNoAnswerComes] }),
      ),
    },
    {
      matcher: ({ url }) => isHashed(url, home),
      handler: async ({ request }) =>
        answerTo(request, await pages.findHashed(request.url)) ?? fetch(request),
    },
    {
      matcher: ({ url }) => SHARED.some((name) => url.href === new URL(name, home).href),
      handler: orWhatIsKept(new NetworkFirst({ ...network, plugins: [fromWhatIsKept] })),
    },
  ],
})

self.addEventListener('install', (event) =>
  event.waitUntil(pages.install(PROGRAMS, SHARED, SHELL_PAGES)),
)
self.addEventListener('activate', (event) => event.waitUntil(pages.dropOldBuilds()))
self.addEventListener('message', (event) => {
  const message = readMessage(event.data)
  if (message?.type === 'BUILD') event.ports[0]?.postMessage(BUILD)
  if (message?.type === 'KEEP') event.waitUntil(keep(new URL(message.path, home).href))
})
serwist.addEventListeners()

async function keep(address: string) {
  try {
    // Not of this build: the next one is there, and is asked for.
    if (!(await pages.keep(address))) await self.registration.update()
  } catch {
    // No network, or no room: the page is tried again when it is opened again.
  }
}
