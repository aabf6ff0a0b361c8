import path from 'node:path'
import type { Page, Route } from '@playwright/test'
import { REPORT } from './test'

/** Names of the scripts that a page loads before anything is asked of it. */
export async function scriptsOf(page: Page): Promise<string[]> {
  const html = await (await page.request.get(REPORT)).text()
  const [, start = ''] = /<script src="([^"]*\/start-[^"]+)"/.exec(html) ?? []
  const [, programs = ''] =
    /"([^"]*\.js [^"]*\.js)"/.exec(await (await page.request.get(start)).text()) ?? []
  return [start, ...programs.split(' ')].map((address) => path.basename(address))
}

/** From now on no scripts come but those. */
export async function letOwnScripts(page: Page) {
  const own = await scriptsOf(page)
  const isOwn = (route: Route) =>
    own.includes(path.basename(new URL(route.request().url()).pathname))
  await page.route('**/_next/static/**/*.js', (route) =>
    isOwn(route) ? route.continue() : route.abort(),
  )
}
