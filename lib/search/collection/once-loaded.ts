/** Loads things by key: each once, also if it is asked for again while on its way; again if that failed. */
export function createLoader<Key>(
  load: (key: Key) => Promise<void>,
): (keys: Iterable<Key>) => Promise<void> {
  const loading = new Map<Key, Promise<void>>()
  const loadOne = (key: Key) => {
    const known = loading.get(key)
    if (known) return known
    const promise = load(key).catch((error: unknown) => {
      loading.delete(key)
      throw error
    })
    loading.set(key, promise)
    return promise
  }
  return async (keys) => {
    await Promise.all(Array.from(new Set(keys), loadOne))
  }
}
