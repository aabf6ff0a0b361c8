import type { KeptPages } from '@/lib/offline/kept-pages'
import { offlinePage } from './shell-files'

/**
 * The kept response, as the answer to a request. A kept response names the address that it was loaded from, and
 * that would become the address of what is made of it: a worker's `self.location` without the fragment in
 * which the bundler tells it what to load, a page's without its query. A response without an address of
 * its own gets that of the request.
 */
export function answerTo({ url }: Pick<Request, 'url'>, kept: Response): Response
export function answerTo(
  { url }: Pick<Request, 'url'>,
  kept: Response | undefined,
): Response | undefined
export function answerTo(
  { url }: Pick<Request, 'url'>,
  kept: Response | undefined,
): Response | undefined {
  // As it is where it can be: browsers keep the compiled program with it.
  return kept && kept.url !== url ? new Response(kept.body, kept) : kept
}

type Kept = { readonly pages: KeptPages; readonly home: string }

/**
 * The answer for a page where the network gives none: the page as it is kept, else the page that
 * lists the kept ones. A strategy that looks into the cache by itself fails in Firefox, which
 * without a network has a preloaded answer, of the type `error`.
 */
export async function pageWithoutNetwork(
  request: Pick<Request, 'url'>,
  { pages, home }: Kept,
): Promise<Response | undefined> {
  return answerTo(request, (await pages.find(request.url)) ?? (await pages.find(offlinePage(home))))
}

/**
 * The network's answer; if that comes from a server in trouble, which is like none, the kept
 * answer, if any.
 */
export async function unlessInTrouble(
  request: Pick<Request, 'url'>,
  response: Response,
  { pages }: Kept,
): Promise<Response> {
  return response.status < 500
    ? response
    : (answerTo(request, await pages.find(request.url)) ?? response)
}
