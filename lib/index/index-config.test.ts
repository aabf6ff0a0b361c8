import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(globalThis, 'indexedDB')
})

test('where storage is blocked, so that IndexedDB throws when it is looked for, the search arrives', async () => {
  Object.defineProperty(globalThis, 'indexedDB', {
    configurable: true,
    get: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    },
  })
  vi.stubGlobal('window', globalThis)
  vi.resetModules()
  const { createTermIndex } = await import('./index-config')
  const index = createTermIndex()
  index.add(1, ['许可'] as unknown as string)
  expect(index.search(['许可'] as unknown as string, { limit: 1 })).toEqual([1])
})
