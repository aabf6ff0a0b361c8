import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { afterEach, describe, expect, vi } from 'vitest'
import { fuzz } from '@/lib/text/fuzz.fixture'
import { hostileInput } from '@/lib/text/hostile-text.fixture'
import { cutQuery } from '@/lib/search/query/query-length'
import { entryOf } from '@/components/history/entry-state'
import { placeOf } from '@/components/collection/stored-place'
import { createQueryHistory } from '@/components/history/query-history'
import { isPosition } from '@/components/ui/position'

/* Any value in the site's storage: written by an older version, by an extension, by hand. */

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

const any = fc.oneof(
  fc.anything({ withNullPrototype: true, withTypedArray: true, withBigInt: true }),
  hostileInput,
  fc.constantFrom(-1, 1.5, NaN, Infinity, 1e308, '3', '__proto__', true, [], [3], { valueOf: 3 }),
)
const left = fc.oneof(
  any,
  fc.record({ anchor: any, match: any, glimpse: any, order: any }, { requiredKeys: [] }),
)
const entry = fc.record(
  { id: any, saved: any, match: any, glimpse: any, order: any, left },
  { requiredKeys: [] },
)
const state = fc.oneof(
  any,
  fc.record({
    chayue: fc.oneof(
      any,
      entry,
      fc.record({
        id: hostileInput,
        saved: hostileInput,
        match: any,
        glimpse: any,
        order: any,
        left,
      }),
    ),
  }),
)

describe('a state of the history', () => {
  fuzz('is an entry of ours, or none', state, (state) => {
    const entry = entryOf(state)
    if (!entry) return
    expect([typeof entry.id, typeof entry.saved]).toEqual(['string', 'string'])
    const { match, glimpse, left } = entry
    for (const value of [match, glimpse, left?.match ?? null, left?.glimpse ?? null]) {
      expect(value === null || isPosition(value)).toBe(true)
    }
    expect(left === null || typeof left.anchor === 'string').toBe(true)
  })

  fuzz('opens a page with an entry', fc.tuple(state, hostileInput), ([state, query]) => {
    const search = `?${new URLSearchParams({ q: query })}`
    let present = state
    const tab = {
      state: () => present,
      href: () => `https://example.org/r/a-2011/${search}`,
      write: (_: string, next: unknown) => void (present = next),
    }
    const { entry, isKnown } = createQueryHistory(tab, { enter() {}, leave() {} }).openEntry()
    expect(isKnown).toBe(entryOf(state) !== null)
    expect(entryOf(present)).toEqual(entry)
    expect(typeof cutQuery(entry.saved)).toBe('string')
  })
})

const numbers = fc.oneof(fc.nat(), fc.constantFrom(-1, 1.5, 1e308, null, '3', [], {}))
const kept = fc.oneof(
  fc.constant(null),
  hostileInput,
  fc.json(),
  fc
    .record({ top: numbers, rows: numbers, reports: numbers }, { requiredKeys: [] })
    .map((place) => JSON.stringify(place)),
)

fuzz('a place in the storage is one, or none', kept, (text) => {
  const place = placeOf(text)
  if (place) expect(Object.values(place).every(isPosition) && place.rows > 0).toBe(true)
})

const THEME_PROGRAM = readFileSync('public/theme.js', 'utf8')
const themeStore = import('@/components/ui/theme-store')
const stored = fc.oneof(fc.constantFrom('light', 'dark', 'off', 'system'), hostileInput)

/** A page whose storage holds a value under every key, or is blocked. */
function page(value: string, isBlocked: boolean) {
  const block = () => {
    throw new DOMException('blocked', 'SecurityError')
  }
  const root = { dataset: {} as Record<string, string> }
  const storage = {
    getItem: isBlocked ? block : () => value,
    setItem: isBlocked ? block : () => {},
    removeItem: isBlocked ? block : () => {},
  }
  vi.stubGlobal('localStorage', storage)
  vi.stubGlobal('document', { documentElement: root })
  return root
}

describe('a value in the storage', () => {
  fuzz(
    'is a choice of the appearance, or none',
    fc.tuple(stored, fc.boolean()),
    async ([value, isBlocked]) => {
      const root = page(value, isBlocked)
      const listeners: ((event: unknown) => void)[] = []
      vi.stubGlobal('addEventListener', (_: string, listener: (event: unknown) => void) =>
        listeners.push(listener),
      )
      vi.stubGlobal(
        'MutationObserver',
        class {
          observe() {}
        },
      )
      const { chooseTheme, getTheme, watchTheme } = await themeStore
      watchTheme(() => {})
      for (const listener of listeners) listener({ key: 'chayue-theme', newValue: value })
      expect(getTheme()).toBe(value === 'light' || value === 'dark' ? value : 'system')
      expect([undefined, 'light', 'dark']).toContain(root.dataset.theme)
      expect(() => chooseTheme('dark')).not.toThrow()
      expect(getTheme()).toBe('dark')
    },
  )

  fuzz(
    'is one before the first paint, too',
    fc.tuple(stored, fc.boolean()),
    ([value, isBlocked]) => {
      const root = page(value, isBlocked)
      const meta = { remove() {}, content: '' }
      const document = { documentElement: root, createElement: () => meta, head: { prepend() {} } }
      runInNewContext(THEME_PROGRAM, {
        document,
        localStorage,
        MutationObserver: class {
          observe() {}
        },
      })
      expect(root.dataset.theme).toBe(
        !isBlocked && (value === 'light' || value === 'dark') ? value : undefined,
      )
      expect(meta.content).toMatch(/^(?:#[0-9a-f]{6})?$/)
    },
  )

  fuzz(
    'switches the key off, or does not',
    fc.tuple(stored, fc.boolean()),
    async ([value, isBlocked]) => {
      page(value, isBlocked)
      vi.resetModules()
      const { isSlashOn, switchSlash } = await import('@/components/ui/slash-key')
      expect(isSlashOn()).toBe(isBlocked || value !== 'off')
      expect(() => switchSlash(false)).not.toThrow()
      expect(isSlashOn()).toBe(false)
    },
  )
})
