import type { Browser, Page } from '@playwright/test'
import { PAGE } from './write-harness'

/** One tab of a browser with an empty cache, on the empty page. */
export type Tab = {
  /** Calls a function that a script of the site exports. Its last argument may be `START`. */
  readonly call: <T>(script: string, name: string, ...args: readonly unknown[]) => Promise<T>
  readonly close: () => Promise<void>
}

/** The moment before the script is loaded, by the page's clock. */
export const START = '\u0000start'

export async function openTab(browser: Browser, url: string): Promise<Tab> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${url}${PAGE}`)
  return {
    call: <T>(script: string, name: string, ...args: readonly unknown[]) =>
      callExport(page, `${url}${script}`, name, args) as Promise<T>,
    close: () => context.close(),
  }
}

function callExport(
  page: Page,
  script: string,
  name: string,
  args: readonly unknown[],
): Promise<unknown> {
  return page.evaluate(
    async ([script, name, args, start]) => {
      const started = performance.now()
      const module = (await import(script)) as Record<string, (...args: unknown[]) => unknown>
      return module[name]?.(...args.map((arg) => (arg === start ? started : arg)))
    },
    [script, name, args, START] as const,
  )
}
