import { beforeEach, expect, test } from 'vitest'
import { answerTo, pageWithoutNetwork, unlessInTrouble } from './answer'
import { memoryCaches } from './caches.fixture'
import { KeptPages } from './kept-pages'
import { offlinePage, SHELL_PAGES } from './shell-files'

const HOME = 'https://example.org/base/'
const REPORT = `${HOME}r/a/`
const PROGRAM = `${HOME}_next/static/chunks/worker.js`

let pages: KeptPages

/** Each page is its address. */
const fetch = (address: string) =>
  Promise.resolve(
    new Response(address.endsWith('/') ? `<html data-build="one">${address}` : address, {
      headers: { 'content-type': 'text/html' },
    }),
  )

beforeEach(async () => {
  pages = new KeptPages('one', {
    caches: memoryCaches(),
    fetch,
    readSearchFile: fetch as never,
    home: HOME,
  })
  await pages.install(['_next/static/chunks/worker.js'], ['icon.svg'], SHELL_PAGES)
  await pages.keep(REPORT)
})

test('what is kept answers under the address that was asked for, fragment and query included', async () => {
  for (const url of [`${PROGRAM}#params=x`, `${PROGRAM}?x`]) {
    const kept = await pages.findHashed(PROGRAM)
    expect(kept?.url).toBe(PROGRAM)
    // Without an address of its own it gets that of the request.
    expect(answerTo({ url }, kept)?.url, url).toBe('')
    expect(await answerTo({ url }, await pages.findHashed(PROGRAM))?.text()).toBe(PROGRAM)
  }
  expect(answerTo({ url: PROGRAM }, await pages.findHashed(PROGRAM))?.url).toBe(PROGRAM)
  expect(answerTo({ url: PROGRAM }, undefined)).toBeUndefined()
})

test('its headers stay: a worker has the policy of its response', async () => {
  const kept = (await pages.find(REPORT))!
  expect(answerTo({ url: `${REPORT}?q=x` }, kept).headers.get('content-type')).toBe('text/html')
})

test('without a network a page is shown as it is kept, whatever its query; one that is not says so', async () => {
  const shown = async (url: string) =>
    (await pageWithoutNetwork({ url }, { pages, home: HOME }))?.text()
  expect(await shown(`${REPORT}?q=x`)).toContain(`>${REPORT}`)
  expect(await shown(`${HOME}r/b/`)).toContain(offlinePage(HOME))
})

test('a server in trouble is like none, where something is kept; any other answer is shown', async () => {
  const shown = async (url: string, response: Response) =>
    (await unlessInTrouble({ url }, response, { pages, home: HOME })).text()
  expect(await shown(`${REPORT}?q=x`, new Response('busy', { status: 503 }))).toContain(
    `>${REPORT}`,
  )
  expect(await shown(`${HOME}r/b/`, new Response('busy', { status: 503 }))).toBe('busy')
  expect(await shown(REPORT, new Response('none', { status: 404 }))).toBe('none')
  expect(await shown(REPORT, new Response('newer'))).toBe('newer')
})
