import { beforeEach, expect, test, vi } from 'vitest'
import { createQueryHistory } from './query-history'
import { MemoryTab } from './tab-history.fixture'

beforeEach(() => void vi.useFakeTimers())

function open(address = '') {
  const tab = new MemoryTab(new URL(address, 'https://example.org/r/a-2011/').href)
  const scroll = { enter: vi.fn(), leave: vi.fn() }
  const page = createQueryHistory(tab, scroll)
  page.openEntry()
  /** Types, and rests. */
  const type = (query: string) => {
    page.settleQuery(query)
    vi.runOnlyPendingTimers()
  }
  return { tab, page, scroll, type }
}

/** Query and place of an address. */
function shown(href: string): string {
  const { searchParams, hash } = new URL(href)
  return (searchParams.get('q') ?? '') + hash
}
const addresses = (tab: MemoryTab) => tab.entries.map(({ href }) => shown(href))

test('a new query drops the place of the one before, until the reader goes to one', () => {
  const { tab, page, type } = open()
  page.pushEntry('塑化剂', 'a1-7-p1', { match: 1 })
  type('收费')
  expect(shown(tab.href())).toBe('收费')
  page.movePlace('收费', 's4-p1', { match: 0 })
  expect(shown(tab.href())).toBe('收费#s4-p1')
})

test('the entry that a query was typed in has its own query, place and match again once that is kept', () => {
  const { tab, page, type } = open()
  page.pushEntry('塑化剂', 'a1-7-p1', { match: 1 })
  type('收')
  type('收费')
  page.movePlace('收费', 's4-p1', { match: 0 })
  page.pushEntry('收费', 's4-p2', { match: 1 })
  expect(addresses(tab)).toEqual(['', '塑化剂#a1-7-p1', '收费#s4-p2'])
  tab.at--
  expect(page.openEntry().entry).toMatchObject({
    saved: '塑化剂',
    match: 1,
    glimpse: null,
    left: null,
  })
})

test('what is shared has the place of its query only, also before typing rests', () => {
  const { page } = open('?q=塑化剂#a1-7-p1')
  expect(page.anchorFor('塑化剂')).toBe('a1-7-p1')
  expect(page.anchorFor('收费')).toBe('')
})

test('what is chosen twice is one entry', () => {
  const { tab, page } = open()
  page.pushEntry('食品', 's2-p1', { match: 3 })
  page.pushEntry('食品', 's2-p1', { match: 3 })
  page.pushEntry('食品', 's2-p1', { match: 4 })
  expect(addresses(tab)).toEqual(['', '食品#s2-p1', '食品#s2-p1'])
})

test('an entry made by a link is known when the reader comes back', () => {
  const { tab, page } = open()
  tab.follow('#s3')
  const { entry, isKnown } = page.openEntry()
  expect(isKnown).toBe(false)
  tab.follow('#s4')
  page.openEntry()
  tab.at = 1
  expect(page.openEntry()).toEqual({ entry, isKnown: true, isMended: false })
})

test('the address is put right as it is opened, and the page asked to find the place', () => {
  const tab = new MemoryTab('https://example.org/?q=%CA%B3%C6%B7#s3-1%EF%BC%89')
  const page = createQueryHistory(tab, { enter() {}, leave() {} })
  expect(page.openEntry('/r/a-2011/')).toMatchObject({ entry: { saved: '食品' }, isMended: true })
  expect(tab.href()).toBe('https://example.org/r/a-2011/?q=%E9%A3%9F%E5%93%81#s3-1')
  expect(tab.entries).toHaveLength(1)
  expect(page.openEntry('/r/a-2011/')).toMatchObject({ isKnown: true, isMended: false })
})

test('where the browser refuses, all goes on, and the address follows', () => {
  const { tab, page, type } = open()
  tab.isRefusing = true
  type('收费')
  page.pushEntry('收费', 's4-p1', { match: 0 })
  vi.advanceTimersByTime(500)
  page.movePlace('收费', 's4-p2', { match: 1 })
  expect(page.isSaved('收费')).toBe(true)
  expect(page.anchorFor('收费')).toBe('s4-p2')
  expect(addresses(tab)).toEqual([''])
  vi.advanceTimersByTime(20_000)
  tab.isRefusing = false
  vi.advanceTimersByTime(2_000)
  expect(addresses(tab)).toEqual(['', '收费#s4-p2'])
  expect(page.openEntry()).toMatchObject({ isKnown: true, entry: { saved: '收费', match: 1 } })
})

test('what the browser refused is not written into another entry', () => {
  const { tab, page } = open()
  tab.isRefusing = true
  page.pushEntry('收费', 's4-p1')
  tab.follow('#s6')
  page.dropPending()
  tab.isRefusing = false
  page.openEntry()
  vi.advanceTimersByTime(5_000)
  expect(addresses(tab)).toEqual(['', '#s6'])
})

test('a page opens where the browser refuses from the start', () => {
  const tab = new MemoryTab('https://example.org/?q=a#s1）')
  tab.isRefusing = true
  const page = createQueryHistory(tab, { enter() {}, leave() {} })
  expect(page.openEntry('/r/a-2011/').entry.saved).toBe('a')
  expect(page.anchorFor('a')).toBe('s1')
})
