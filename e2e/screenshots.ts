import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { EXPORT } from '@/lib/pipeline/paths'
import { serve } from '@/lib/server/serve'
import { BROWSER_ARGS, findBrowser } from '@/lib/browsers/find-browser'

/* Takes the pictures of README and docs/query-language.md, and more to look at: each state, width and scheme. */

const FOLDER = path.resolve('e2e', 'screenshots')
const SHOWN_PICTURES = ['search-1280-light', 'search-360-dark']
const WIDTHS = [360, 768, 1280] as const
const STATES = {
  start: '',
  search: '?q=食品安全',
  one: '?q=支树平',
  none: '?q=碳中和',
  place: '#s6-3',
  closing: '?q=二〇一二年',
}

/** With the name of a folder, takes all; without, only those that the documents show. */
const all = process.argv[2]
const folder = all ? path.resolve(all) : FOLDER
mkdirSync(folder, { recursive: true })

const { url, close } = await serve(EXPORT, process.env.BASE_PATH ?? '', 0)
const browser = await chromium.launch({
  executablePath: findBrowser() ?? undefined,
  args: BROWSER_ARGS,
})
for (const [state, address] of Object.entries(STATES)) {
  for (const width of WIDTHS) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const name = `${state}-${width}-${colorScheme}`
      if (!all && !SHOWN_PICTURES.includes(name)) continue
      const viewport = { width, height: width === 360 ? 740 : 800 }
      const page = await browser.newPage({ viewport, colorScheme, hasTouch: width === 360 })
      await page.goto(`${url}r/aqsiq-2011/${address}`)
      await page.waitForLoadState('networkidle')
      await page.screenshot({ path: path.join(folder, `${name}.png`) })
      await page.close()
      process.stderr.write(`${name}\n`)
    }
  }
}
await browser.close()
await close()
