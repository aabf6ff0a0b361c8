import { chromium, type Browser } from '@playwright/test'
import { EXPORT } from '@/lib/pipeline/paths'
import { serve } from '@/lib/server/serve'
import { percentile } from '@/lib/bench/nearest-rank'
import { BROWSER_ARGS, findBrowser } from '@/lib/browsers/find-browser'

/*
 * When a first visit shows the first report's text, and when its program is ready, on networks and
 * processors of three kinds; as it is, with the program asked for behind the text, and as it is for
 * who comes with a query, at once.
 */

const RUNS = 15
/** Round trip in ms, bytes per second, how much slower the processor is. */
const KINDS: readonly (readonly [
  name: string,
  latency: number,
  throughput: number,
  slowdown: number,
])[] = [
  ['slow phone network', 150, 200_000, 4],
  ['phone network', 60, 1_125_000, 2],
  ['wire', 10, 6_250_000, 1],
]
const VISITS: readonly (readonly [name: string, query: string])[] = [
  ['behind the text', ''],
  ['at once', '?x'],
]

/** In ms from the start of the navigation. */
async function visit(
  browser: Browser,
  address: string,
  [, latency, throughput, slowdown]: (typeof KINDS)[number],
) {
  // A service worker would answer the second visit.
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 400, height: 800 },
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  const network = {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  }
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (document.documentElement.dataset.scripted === undefined) return
      performance.mark('program')
      watch.disconnect()
    })
    watch.observe(document, { subtree: true, attributeFilter: ['data-scripted'] })
  })
  await page.goto(address)
  await page.locator('html[data-scripted]').waitFor({ state: 'attached' })
  const times = await page.evaluate(() =>
    ['first-contentful-paint', 'program'].map(
      (name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN,
    ),
  )
  await context.close()
  return times as [text: number, program: number]
}

const site = await serve(EXPORT, '', 0)
const browser = await chromium.launch({
  executablePath: findBrowser() ?? undefined,
  args: BROWSER_ARGS,
})
try {
  for (const kind of KINDS) {
    for (const [name, query] of VISITS) {
      const texts: number[] = []
      const programs: number[] = []
      for (let run = 0; run < RUNS; run++) {
        const [text, program] = await visit(browser, `${site.url}r/aqsiq-2011/${query}`, kind)
        texts.push(text)
        programs.push(program)
      }
      const shown = [texts, programs].map((times) => Math.round(percentile(times, 0.5)))
      process.stdout.write(
        `first visit, ${kind[0]}, program ${name}: text ${shown[0]} ms, program ${shown[1]} ms, median of ${RUNS}\n`,
      )
    }
  }
} finally {
  await browser.close()
  await site.close()
}
