import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

/*
 * Where a reader lets no site keep anything, what is kept is refused in one way or another: nothing may
 * throw or reject, and all that needs nothing kept works.
 */

const refuse = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}
const reject = () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'))
const refusing = (refusal: () => unknown) => new Proxy({}, { get: () => refusal })

/** The values that browsers put in the place of a storage that they refuse. */
const WAYS: Readonly<
  Record<string, { readonly kept: () => unknown; readonly promised: () => unknown }>
> = {
  'throws as soon as it is looked for': { kept: refuse, promised: refuse },
  'is there, and refuses each call': {
    kept: () => refusing(refuse),
    promised: () => refusing(reject),
  },
  'throws at each call': { kept: () => refusing(refuse), promised: () => refusing(refuse) },
  'is null': { kept: () => null, promised: () => null },
  'is not there': { kept: () => undefined, promised: () => undefined },
}
const KEPT = ['localStorage', 'sessionStorage', 'indexedDB']

const GLOBALS = [...KEPT, 'caches', 'navigator'] as const
const own = new Map(
  GLOBALS.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]),
)
let listeners: { readonly type: string; readonly listener: (event: unknown) => void }[] = []
let reload = vi.fn()
let scrollTo = vi.fn()
let replace = vi.fn()

function refuseStorage({ kept, promised }: (typeof WAYS)[string]) {
  for (const name of KEPT)
    Object.defineProperty(globalThis, name, { configurable: true, get: kept })
  Object.defineProperty(globalThis, 'caches', { configurable: true, get: promised })
  const navigator = Object.defineProperty({ onLine: true }, 'serviceWorker', { get: promised })
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: navigator })
}

beforeEach(() => {
  listeners = []
  reload = vi.fn()
  scrollTo = vi.fn()
  replace = vi.fn()
  vi.resetModules()
  vi.stubGlobal('location', {
    href: 'https://example.org/?q=x',
    search: '?q=x',
    pathname: '/',
    replace,
    reload,
  })
  vi.stubGlobal('document', {
    documentElement: { dataset: {} as Record<string, string> },
    addEventListener: vi.fn(),
  })
  vi.stubGlobal('window', { scrollY: 700, scrollTo, addEventListener: vi.fn() })
  vi.stubGlobal('addEventListener', (type: string, listener: (event: unknown) => void) =>
    listeners.push({ type, listener }),
  )
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe() {}
    },
  )
  vi.stubGlobal('requestAnimationFrame', (task: () => void) => (task(), 1))
})

afterEach(() => {
  vi.unstubAllGlobals()
  for (const [name, descriptor] of own) {
    if (descriptor) Object.defineProperty(globalThis, name, descriptor)
    else Reflect.deleteProperty(globalThis, name)
  }
})

/** A page that is shown again may have another choice kept by now. */
function showAgain() {
  for (const { type, listener } of listeners) if (type === 'pageshow') listener({ persisted: true })
}

/** Files that look for what is kept, and what a reader has of them all the same. */
const FILES: Readonly<Record<string, () => Promise<void>>> = {
  'components/ui/theme-store.ts': async () => {
    const { chooseTheme, getTheme, watchTheme } = await import('@/components/ui/theme-store')
    watchTheme(() => {})
    expect(getTheme()).toBe('system')
    chooseTheme('dark')
    showAgain()
    expect(getTheme()).toBe('dark')
    chooseTheme('system')
    expect(getTheme()).toBe('system')
  },
  'components/ui/slash-key.ts': async () => {
    const { isSlashOn, switchSlash } = await import('@/components/ui/slash-key')
    expect(isSlashOn()).toBe(true)
    switchSlash(false)
    expect(isSlashOn()).toBe(false)
    switchSlash(true)
    expect(isSlashOn()).toBe(true)
  },
  'components/history/former-place.ts': async () => {
    const { sendOn, wasSentHere } = await import('@/components/history/former-place')
    sendOn('https://example.org/r/a-2011/#s1')
    expect(replace).toHaveBeenCalledWith('https://example.org/r/a-2011/#s1')
    expect(wasSentHere()).toBe(false)
  },
  'components/history/entry-scroll.ts': async () => {
    const { enterEntry, leaveEntry, restoreScroll, watchScroll } =
      await import('@/components/history/entry-scroll')
    watchScroll()
    enterEntry('a')
    for (const { type, listener } of listeners) if (type === 'scroll') listener({})
    leaveEntry()
    enterEntry('b')
    restoreScroll()
    expect(scrollTo).not.toHaveBeenCalled()
    enterEntry('a')
    restoreScroll()
    expect(scrollTo).toHaveBeenCalledWith({ top: 700, behavior: 'instant' })
  },
  'components/collection/collection-place.ts': async () => {
    const { keepPlace, restorePlace, wantPlace } =
      await import('@/components/collection/collection-place')
    keepPlace()
    wantPlace(true)
    restorePlace(() => {})
    expect(scrollTo).not.toHaveBeenCalled()
  },
  'components/offline/read-kept-pages.ts': async () => {
    const { listKept } = await import('@/components/offline/read-kept-pages')
    expect(await listKept()).toEqual([])
  },
  'components/offline/offline-start.ts': async () => {
    const { startOffline, takeNewer } = await import('@/components/offline/offline-start')
    await startOffline()
    await takeNewer()
    expect(reload).toHaveBeenCalledOnce()
  },
  'lib/index/without-indexed-db.ts': async () => {
    await import('@/lib/index/term-index')
    expect(() => void globalThis.indexedDB).not.toThrow()
  },
}

describe.each(Object.keys(WAYS))('where what is kept %s', (way) => {
  test.each(Object.keys(FILES))('%s goes on without', async (file) => {
    refuseStorage(WAYS[way]!)
    await FILES[file]!()
  })
})

test('a worker is not asked for where nothing can be kept: Firefox tells of it as of an error that nobody caught', async () => {
  refuseStorage(WAYS['is there, and refuses each call']!)
  const register = vi.fn(reject)
  Object.defineProperty(globalThis, 'navigator', {
    configurable: true,
    value: { onLine: true, serviceWorker: { register } },
  })
  const { startOffline } = await import('@/components/offline/offline-start')
  await startOffline()
  expect(register).not.toHaveBeenCalled()
})

test('no other file of the page looks for what is kept', () => {
  const sources = [
    'app',
    'components',
    'lib/offline',
    'lib/search',
    'lib/pipeline/export/start',
    'lib/index',
    'lib/text',
  ].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
      path.posix.join(folder, file),
    ),
  )
  const looking = sources.filter(
    (file) =>
      /(?<!\.test|\.bench|\.d)\.tsx?$/.test(file) &&
      // The worker is only where things can be kept.
      !file.startsWith('lib/offline/') &&
      /\b(?:localStorage|sessionStorage|cookieStore)\.|\bdocument\.cookie\b|\bindexedDB\b|\bcaches\.|\bnavigator\.(?:serviceWorker|storage|locks)\b/.test(
        readFileSync(file, 'utf8'),
      ),
  )
  expect(looking.toSorted()).toEqual(Object.keys(FILES).toSorted())
})
