import { isOfBuild, pagePath, searchFilesOf } from '@/lib/offline/page-facts'
import { SHELL_PAGES } from './shell-files'
import type { ReadFile } from '@/lib/search/load/read-file'

/** Pages of this name and a build's id: the caches of one build. */
export const PAGES = 'chayue-pages-'
/** The most pages that are kept besides the shell's; the oldest go first. */
export const MAX_PAGES = 60
/**
 * The most builds with a cache: the one in use, and the one before, which other tabs may still
 * show.
 */
const MAX_BUILDS = 2

/** The parts of the service worker's world that it needs. */
export type Surroundings = {
  readonly caches: CacheStorage
  readonly fetch: (address: string, init?: RequestInit) => Promise<Response>
  /** Reads a search file and verifies it by its name. */
  readonly readSearchFile: ReadFile
  /** Address of the site's home, with a slash at the end. */
  readonly home: string
}

/**
 * The pages that are kept for when there is no network: each with the search files that it names, in
 * a cache of its build, so that no page ever meets the files of another.
 */
export class KeptPages {
  constructor(
    private readonly build: string,
    private readonly surroundings: Surroundings,
  ) {}

  /** Name of the cache. */
  get cacheName(): string {
    return PAGES + this.build
  }

  /**
   * Keeps the files that its build begins with: the program, files that all pages share, some
   * pages, and the pages that the build before kept. All or nothing.
   *
   * @param programs names of files with their content's hash in it
   * @param shared names of files
   * @param pages paths; all relative to home
   * @throws if anything does not come
   */
  async install(
    programs: readonly string[],
    shared: readonly string[],
    pages: readonly string[],
  ): Promise<void> {
    const { caches, home } = this.surroundings
    const isNew = !(await caches.has(this.cacheName))
    try {
      await this.keepPrograms(programs)
      await this.keepShared(shared)
      for (const path of pages) {
        const address = new URL(path, home).href
        if (!(await this.keep(address))) throw new Error(`${address} is not of this build`)
      }
      await this.keepWhatWasKept()
    } catch (error) {
      if (isNew) await caches.delete(this.cacheName)
      throw error
    }
  }

  /** Keeps files that all pages share. Rejects if one does not come. */
  async keepShared(names: readonly string[]): Promise<void> {
    const { fetch } = this.surroundings
    await this.keepAll(names, (address) => fetch(address, { cache: 'no-cache' }))
  }

  /**
   * Keeps a page and what it needs, unless it is kept; a page of another build is not.
   *
   * @param address  of the page; its query is left out
   * @returns whether it is kept now
   * @throws if the network fails, or the server for now, or there is no room
   */
  async keep(address: string): Promise<boolean> {
    const { fetch, home } = this.surroundings
    const cache = await this.open()
    const page = this.keyOf(address)
    if (!page.startsWith(home)) return false
    const kept = await cache.match(page)
    const response = kept ?? (await fetch(page, { cache: 'no-cache' }))
    if (isInTrouble(response)) throw new Error(`${page} answered ${response.status}`)
    if (!response.ok || !isHtml(response)) return false
    const html = await response.clone().text()
    if (!isOfBuild(html, this.build)) return false
    for (const name of searchFilesOf(html)) await this.keepSearchFile(cache, name)
    // Last: a page that is kept has all it needs. Put again, it is the latest.
    await cache.put(page, response)
    await this.dropOldest(cache)
    return true
  }

  /** Keeps all pages that the build before kept, as they are now; those that are gone are left out. */
  async keepWhatWasKept(): Promise<void> {
    const names = await this.builds()
    const before = names.filter((name) => name !== this.cacheName).at(-1)
    if (!before) return
    const cache = await this.surroundings.caches.open(before)
    for (const { url } of await cache.keys()) if (isPage(url)) await this.keep(url)
  }

  /** The key of an address: the address without its query. */
  keyOf(address: string): string {
    return new URL(pagePath(address), address).href
  }

  /** The kept response of an address, whatever its query. */
  async find(address: string): Promise<Response | undefined> {
    return (await this.open()).match(this.keyOf(address))
  }

  /** A program's or a search file, of whatever build: its name says what is in it. */
  findHashed(address: string): Promise<Response | undefined> {
    return this.surroundings.caches.match(address)
  }

  /** Removes the caches of builds that no tab can show any more. */
  async dropOldBuilds(): Promise<void> {
    const others = (await this.builds()).filter((name) => name !== this.cacheName)
    const old = others.slice(0, Math.max(0, others.length - MAX_BUILDS + 1))
    await Promise.all(old.map((name) => this.surroundings.caches.delete(name)))
  }

  private open(): Promise<Cache> {
    return this.surroundings.caches.open(this.cacheName)
  }

  /** Names of all builds' caches, the oldest first. */
  private async builds(): Promise<string[]> {
    return (await this.surroundings.caches.keys()).filter((name) => name.startsWith(PAGES))
  }

  /** Not by Serwist: where a file does not come, its install neither ends nor fails, and no other begins. */
  private async keepPrograms(names: readonly string[]) {
    const { fetch } = this.surroundings
    await this.keepAll(names, async (address) => (await this.findHashed(address)) ?? fetch(address))
  }

  /** Rejects if one does not come. */
  private async keepAll(names: readonly string[], load: (address: string) => Promise<Response>) {
    const cache = await this.open()
    await Promise.all(
      names.map(async (name) => {
        const address = new URL(name, this.surroundings.home).href
        await cache.put(address, whole(address, await load(address)))
      }),
    )
  }

  private async keepSearchFile(cache: Cache, name: string) {
    const address = this.searchAddress(name)
    if (await cache.match(address)) return
    const known = await this.findHashed(address)
    const json = known ? await known.text() : await this.surroundings.readSearchFile(name)
    await cache.put(
      address,
      new Response(json, { headers: { 'content-type': 'application/json' } }),
    )
  }

  /** Pages above the number that is kept go, none of the shell, and search files that no page names any more. */
  private async dropOldest(cache: Cache) {
    const pages = (await cache.keys()).map(({ url }) => url).filter(isPage)
    const shell = SHELL_PAGES.map((path) => new URL(path, this.surroundings.home).href)
    const opened = pages.filter((url) => !shell.includes(url))
    const dropped = opened.slice(0, Math.max(0, opened.length - MAX_PAGES))
    if (dropped.length === 0) return
    await Promise.all(dropped.map((url) => cache.delete(url)))
    const needed = new Set<string>()
    for (const url of pages.filter((url) => !dropped.includes(url))) {
      const html = (await (await cache.match(url))?.text()) ?? ''
      for (const name of searchFilesOf(html)) needed.add(this.searchAddress(name))
    }
    const searchFiles = this.searchAddress('')
    for (const { url } of await cache.keys()) {
      if (url.startsWith(searchFiles) && !needed.has(url)) await cache.delete(url)
    }
  }

  private searchAddress(name: string): string {
    return new URL(`search/${name}`, this.surroundings.home).href
  }
}

function isPage(address: string): boolean {
  return address.endsWith('/')
}

function isHtml({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/html') ?? false
}

/** @throws if it is not the file that was asked for */
function whole(address: string, response: Response): Response {
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return response
}

/** Trouble passes; any other answer that is no page means that the page is gone. */
function isInTrouble({ status }: Response): boolean {
  return status >= 500 || status === 429
}
