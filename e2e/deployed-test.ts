import type { Page } from '@playwright/test'
import { Deployment } from './deployment'
import { expect, test as base } from './test'

type Fixtures = {
  readonly deployment: Deployment
  /** Folder of the export that is served. */
  readonly source: string
}

/** Playwright's test on a site of its own, which can go away, and be given a newer build. */
export const test = base.extend<Fixtures>({
  source: ['out', { option: true }],
  deployment: async ({ source }, provide) => {
    const deployment = await Deployment.start(source)
    await provide(deployment)
    await deployment.remove()
  },
  // Its address is known when it has started.
  baseURL: async ({ deployment }, provide) => provide(deployment.url),
})

/** Opens a page and waits until it is kept. */
export async function openAndKeep(page: Page, path: string) {
  await page.goto(path)
  await expectKept(page, path)
}

export async function expectKept(page: Page, path: string) {
  await expect.poll(() => page.evaluate(isKept, path), { message: `${path} is kept` }).toBe(true)
}

/** Whether a page is kept, by the worker that answers from now on: one of the page's own build. Runs in a page. */
export async function isKept(path: string): Promise<boolean> {
  const { build } = document.documentElement.dataset
  const { active } = await navigator.serviceWorker.ready
  if (active?.state !== 'activated') return false
  const { port1, port2 } = new MessageChannel()
  // A worker that another one takes the place of just now does not answer any more: the next time that one is asked.
  const answer = new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data)
    setTimeout(resolve, 1_000)
  })
  active.postMessage({ type: 'BUILD' }, [port2])
  if ((await answer) !== build || !(await caches.has(`chayue-pages-${build}`))) return false
  return (await (await caches.open(`chayue-pages-${build}`)).match(path)) !== undefined
}

export const buildOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.build)
export const notice = (page: Page) => page.getByRole('region', { name: '网络与版本' })
