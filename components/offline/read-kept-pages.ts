import { HOME_PATH } from '@/lib/site/site-paths'
import { TITLE_END } from '@/lib/site/site-name'
import { PAGES } from '@/lib/offline/kept-pages'
import { titleOf } from '@/lib/offline/page-facts'
import { offlinePage } from '@/lib/offline/shell-files'

export type KeptPage = { readonly path: string; readonly title: string }

/** The pages that the service worker keeps, the latest first. Never rejects: none where storage is blocked. */
export async function listKept(): Promise<KeptPage[]> {
  try {
    const name = (await caches.keys()).filter((name) => name.startsWith(PAGES)).at(-1)
    if (!name) return []
    const cache = await caches.open(name)
    const home = new URL(HOME_PATH, location.href).href
    const addresses = (await cache.keys()).map(({ url }) => url)
    const pages = addresses
      .filter((url) => url.endsWith('/') && url !== offlinePage(home))
      .reverse()
    const kept = await Promise.all(pages.map((url) => readPage(cache, url)))
    // With one report the home page is that report.
    return kept.filter(
      ({ path, title }) =>
        path !== HOME_PATH || kept.filter((page) => page.title === title).length === 1,
    )
  } catch {
    return []
  }
}

async function readPage(cache: Cache, url: string): Promise<KeptPage> {
  const html = (await (await cache.match(url))?.text()) ?? ''
  const path = new URL(url).pathname
  return { path, title: nameOf(titleOf(html)) ?? path }
}

/** A page's title without the site's name at its end. */
function nameOf(title: string | null): string | undefined {
  return title?.endsWith(TITLE_END) ? title.slice(0, -TITLE_END.length) : (title ?? undefined)
}
