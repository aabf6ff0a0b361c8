import { chromium, type Browser, type Page } from '@playwright/test'
import { EXPORT } from '@/lib/pipeline/paths'
import { serve } from '@/lib/server/serve'
import { percentile } from '@/lib/bench/nearest-rank'
import { BROWSER_ARGS, findBrowser } from '@/lib/browsers/find-browser'
import { pressWork, type TraceEvent } from './trace-work'

/*
 * From key press to painted marks on the first report: the work of script and rendering on the main
 * thread, read from Chromium's trace, and whether the next frame already shows the new marks.
 */

const QUERIES = [
  '质检总局',
  '政府信息公开',
  '食品 许可',
  '的',
  '2011',
  '一',
  '信息',
  '食品安全许可',
  'oiml',
  '塑化剂',
]
const ROUNDS = 5
/** Rest between two presses, in ms: each press is measured by itself. */
const REST = 80
const TRACE = ['devtools.timeline', 'disabled-by-default-devtools.timeline']

/** Types all queries letter by letter; tells for each press whether its marks were in its frame. */
async function typeAll(page: Page): Promise<boolean[]> {
  const inFrame: boolean[] = []
  for (const query of QUERIES) {
    await page.getByLabel('搜索').fill('')
    for (const letter of query) {
      await page.waitForTimeout(REST)
      await page.evaluate(watchNextFrame)
      await page.keyboard.insertText(letter)
      inFrame.push(
        await page.evaluate(() => (window as unknown as { nextFrame: Promise<boolean> }).nextFrame),
      )
    }
  }
  return inFrame
}

/** In the page: at the next input, look in the frame that follows whether the marks are new. */
function watchNextFrame() {
  const before = CSS.highlights.get('match')
  Object.assign(window, {
    nextFrame: new Promise<boolean>((resolve) => {
      document.addEventListener(
        'beforeinput',
        () => requestAnimationFrame(() => resolve(CSS.highlights.get('match') !== before)),
        { once: true, capture: true },
      )
    }),
  })
}

async function measure(browser: Browser, url: string, slowdown: number) {
  const page = await browser.newPage()
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.goto(url)
  await page.getByLabel('搜索').focus()
  await page.waitForLoadState('networkidle')
  // Compiles.
  await typeAll(page)

  const inFrame: boolean[] = []
  const work: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    await browser.startTracing(page, { categories: TRACE })
    inFrame.push(...(await typeAll(page)))
    const trace = JSON.parse((await browser.stopTracing()).toString()) as {
      traceEvents: TraceEvent[]
    }
    work.push(...pressWork(trace.traceEvents))
  }
  await page.close()
  const share = (inFrame.filter(Boolean).length / inFrame.length) * 100
  const times = [0.5, 0.95, 1].map((part) => percentile(work, part).toFixed(1))
  process.stdout.write(
    `key press to painted marks, CPU ×${slowdown} slower, ${work.length} presses: work p50 ${times[0]} ms, ` +
      `p95 ${times[1]} ms, max ${times[2]} ms; in the next frame ${share.toFixed(1)} %\n`,
  )
}

const { url, close } = await serve(EXPORT, '', 0)
const browser = await chromium.launch({
  executablePath: findBrowser() ?? undefined,
  args: BROWSER_ARGS,
})
try {
  for (const slowdown of [1, 4]) await measure(browser, `${url}r/aqsiq-2011/`, slowdown)
} finally {
  await browser.close()
  await close()
}
