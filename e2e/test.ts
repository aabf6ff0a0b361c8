import AxeBuilder from '@axe-core/playwright'
import { expect, test as base, type Locator, type Page } from '@playwright/test'
import { exceptionOf } from './browser-exceptions'

export { expect }

type Fixtures = {
  /** Leaves out what the browser's driver cannot do; the first to be set up. */
  readonly possible: void
  /** Faults that a test means to cause may be told to be expected. */
  readonly expectFaults: (pattern: RegExp) => void
}

/** The message of Firefox about a file that its worker was about to give when the page was left. */
const LEFT_WHILE_LOADING =
  /A ServiceWorker intercepted the request and encountered an unexpected error/

/**
 * Playwright's test; it fails when the page logs an error that nobody expects. A page that is opened
 * without further options is waited for until its program has arrived: it comes after the text, and
 * after “load”.
 */
export const test = base.extend<Fixtures>({
  possible: [
    async ({}, provide, testInfo) => {
      const reason = exceptionOf(testInfo)
      testInfo.skip(reason !== null, reason ?? '')
      await provide()
    },
    { auto: true },
  ],
  page: async ({ page, javaScriptEnabled }, provide) => {
    const goto = page.goto.bind(page)
    page.goto = async (url, options) => {
      const response = await goto(url, options)
      if (!options && javaScriptEnabled !== false) await waitForProgram(page)
      return response
    }
    await provide(page)
  },
  expectFaults: [
    async ({ page, browserName }, use) => {
      const expected = browserName === 'firefox' ? [LEFT_WHILE_LOADING] : []
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`${message.text()} ${message.location().url}`)
      })
      await use((pattern) => expected.push(pattern))
      expect(faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)))).toEqual([])
    },
    { auto: true },
  ],
})

/** Pages with a search box of ours have a program. */
async function waitForProgram(page: Page) {
  if ((await page.locator('[role=search] [aria-keyshortcuts]').count()) === 0) return
  await page.locator('html[data-scripted]').waitFor({ state: 'attached' })
}

/** Addresses of Next’s programs and ours; not of the script that starts them, without which nothing is painted. */
export const PROGRAMS = /\/_next\/static\/chunks\/(?!start-)[^/]+\.js$/

export const REPORT = '/r/aqsiq-2011/'

/** Types a query as a reader would, and waits for its answer and what follows from it. */
export async function typeQuery(page: Page, query: string, status: string | RegExp) {
  await page.getByLabel('搜索').pressSequentially(query)
  await expectAnswer(page, status)
}

/** Waits for an answer; its lists, counts, suggestions and the title follow once it is painted. */
export async function expectAnswer(page: Page, status: string | RegExp) {
  await expect(page.getByRole('status')).toContainText(status)
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))),
  )
}

/**
 * Goes back as a reader does, and returns at once: what is there after it is waited for. Playwright's own
 * waits for a load, which a page out of the cache does not have; and what is evaluated must have ended
 * before its page is left.
 */
export function goBack(page: Page): Promise<void> {
  return page.evaluate(() => void setTimeout(() => history.back()))
}

export function goForward(page: Page): Promise<void> {
  return page.evaluate(() => void setTimeout(() => history.forward()))
}

/** Lets so many ms pass, in which something would happen that must not. */
export async function letPass(page: Page, ms: number) {
  await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), ms)
}

/** Types into the search box and presses something before typing has come to rest. */
export async function typeAndPress(page: Page, query: string, pressed: Locator) {
  await pressed.evaluate((element: HTMLElement, query) => {
    const box = document.querySelector<HTMLInputElement>('#q')!
    box.select()
    document.execCommand('insertText', false, query)
    element.click()
  }, query)
}

/** Holds back what the page asks for at these addresses; call what is returned to let it through. */
export async function holdBack(page: Page, addresses: string | RegExp): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route(addresses, async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** The texts that a highlight marks, in document order. */
export function highlighted(page: Page, name: 'match' | 'current'): Promise<string[]> {
  return page.evaluate((highlight) => {
    const ranges = [...(CSS.highlights.get(highlight) ?? [])]
    return ranges.map((range) => {
      const live = document.createRange()
      live.setStart(range.startContainer, range.startOffset)
      live.setEnd(range.endContainer, range.endOffset)
      return live.toString()
    })
  }, name)
}

/** Rule and element of each violation of accessibility. */
export async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
  )
}

/**
 * The text of each element. Read one by one: where roles are read for all at once while the help is
 * open, Firefox ESR's content process ends (signal 11).
 */
export async function textsOf(elements: Locator): Promise<string[]> {
  const texts: string[] = []
  for (const element of await elements.all()) texts.push(await element.innerText())
  return texts
}

/** Whether an element's middle is to be seen, and nothing lies over it. */
export function isOnTop(element: Locator): Promise<boolean> {
  return element.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2))
  })
}

/** Query and place in the address. */
export function address(page: Page) {
  const url = new URL(page.url())
  return { query: url.searchParams.get('q'), anchor: url.hash.slice(1) }
}
