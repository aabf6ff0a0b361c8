import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from '@playwright/test'
import lighthouse, { desktopConfig, type Config } from 'lighthouse'
import { EXPORT } from '@/lib/pipeline/paths'
import { serve } from '@/lib/server/serve'
import { percentile } from '@/lib/bench/nearest-rank'
import { BROWSER_ARGS, findBrowser } from '@/lib/browsers/find-browser'

/*
 * Lighthouse on the first report, offline, as a phone and as a desktop computer. Its times are those
 * of the machine, so the same run shows what the framework alone and an empty page get on it.
 */

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']
/** The score of one run wavers with the machine: the median is printed. */
const RUNS = 3
const FORMS: Record<string, Config | undefined> = { phone: undefined, desktop: desktopConfig }
const PORT = 9333

/** A page with nothing on it. */
const EMPTY =
  '<!doctype html><html lang="zh-Hans"><meta name="viewport" content="width=device-width"><title>空页</title><p>空页'

async function audit(name: string, url: string, form: string, categories: readonly string[]) {
  const measured = new Map<string, number[]>()
  const note = (key: string, value: number | null | undefined) => {
    if (value != null) measured.set(key, [...(measured.get(key) ?? []), value])
  }
  for (let run = 0; run < RUNS; run++) {
    const options = { port: PORT, onlyCategories: [...categories], logLevel: 'error' as const }
    const result = await lighthouse(url, options, FORMS[form])
    const { categories: scores, audits, environment } = result?.lhr ?? {}
    for (const [key, { score }] of Object.entries(scores ?? {}))
      note(key, Math.round((score ?? 0) * 100))
    note('first paint ms', audits?.['first-contentful-paint']?.numericValue)
    note('largest paint ms', audits?.['largest-contentful-paint']?.numericValue)
    note('speed index ms', audits?.['speed-index']?.numericValue)
    note('blocked ms', audits?.['total-blocking-time']?.numericValue)
    note('CLS', audits?.['cumulative-layout-shift']?.numericValue)
    note('machine', environment?.benchmarkIndex)
    for (const fault of run === 0 && categories.length > 1 ? Object.values(audits ?? {}) : []) {
      if (fault.score === null || fault.score >= 0.9) continue
      process.stderr.write(
        `  ${form}: ${fault.id} ${fault.score}: ${fault.displayValue ?? fault.title}\n`,
      )
    }
  }
  const text = [...measured].map(
    ([key, values]) => `${key} ${Math.round(percentile(values, 0.5) * 1000) / 1000}`,
  )
  process.stdout.write(`Lighthouse, ${form}, ${name}, median of ${RUNS}: ${text.join(', ')}\n`)
}

const blank = mkdtempSync(path.join(tmpdir(), 'chayue-blank-'))
for (const name of ['index.html', '404.html']) writeFileSync(path.join(blank, name), EMPTY)
const site = await serve(EXPORT, '', 0)
const empty = await serve(blank, '', 0)
const browser = await chromium.launch({
  executablePath: findBrowser() ?? undefined,
  args: [...BROWSER_ARGS, `--remote-debugging-port=${PORT}`],
})
try {
  for (const form of Object.keys(FORMS)) {
    await audit('report', `${site.url}r/aqsiq-2011/`, form, CATEGORIES)
    await audit('Next with almost nothing on it', `${site.url}404.html`, form, ['performance'])
    await audit('an empty page', empty.url, form, ['performance'])
  }
} finally {
  await browser.close()
  await site.close()
  await empty.close()
}
