import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'

/**
 * Serves the report's page with an index of this content, under the hash that it has: so that only
 * its content is at fault.
 *
 * @param change  makes the content of the file that is built
 */
export async function replaceIndex(page: Page, change: (json: string) => string) {
  const name = /aqsiq-2011\.[0-9a-f]{16}\.json/
  await page.route('**/r/aqsiq-2011/*', async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    const built = name.exec(html)?.[0] ?? ''
    const json = change(await (await page.request.get(`/search/${built}`)).text())
    const replaced = `aqsiq-2011.${createHash('sha256').update(json).digest('hex').slice(0, 16)}.json`
    await page.route(`**/search/${replaced}`, (route) =>
      route.fulfill({ body: json, contentType: 'application/json' }),
    )
    await route.fulfill({ response, body: html.replaceAll(built, replaced) })
  })
}
