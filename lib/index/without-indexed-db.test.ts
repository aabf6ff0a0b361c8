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
  const { TermIndex } = await import('./term-index')
  const index = new TermIndex(1)
  index.add(0, new Set(['许可']))
  expect(index.findAll(['许可'])).toEqual([0])
})
