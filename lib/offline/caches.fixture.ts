/**
 * A CacheStorage in memory, in the order of insertion, as browsers keep it; only the parts used
 * here.
 */
export function memoryCaches(): CacheStorage {
  const caches = new Map<string, Cache>()
  const storage: Pick<CacheStorage, 'open' | 'keys' | 'delete' | 'has' | 'match'> = {
    open(name) {
      const cache = caches.get(name) ?? memoryCache()
      caches.set(name, cache)
      return Promise.resolve(cache)
    },
    async match(request) {
      for (const cache of caches.values()) {
        const found = await cache.match(request)
        if (found) return found
      }
      return undefined
    },
    has: (name) => Promise.resolve(caches.has(name)),
    keys: () => Promise.resolve([...caches.keys()]),
    delete: (name) => Promise.resolve(caches.delete(name)),
  }
  return storage
}

function memoryCache(): Cache {
  const entries = new Map<string, Response>()
  const keyOf = (request: RequestInfo | URL) =>
    request instanceof Request ? request.url : String(request)
  const cache: Pick<Cache, 'match' | 'put' | 'keys' | 'delete'> = {
    match: (request) =>
      Promise.resolve(withAddress(entries.get(keyOf(request))?.clone(), keyOf(request))),
    put(request, response) {
      // As in browsers: what is put again is the latest.
      entries.delete(keyOf(request))
      entries.set(keyOf(request), response)
      return Promise.resolve()
    },
    keys: () => Promise.resolve([...entries.keys()].map((url) => new Request(url))),
    delete: (request) => Promise.resolve(entries.delete(keyOf(request))),
  }
  return cache as Cache
}

/** A loaded response names the address that it was loaded from, whatever address asks for it. */
function withAddress(response: Response | undefined, url: string): Response | undefined {
  return response && Object.defineProperty(response, 'url', { value: url })
}
