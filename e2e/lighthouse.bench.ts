import { chromium } from '@playwright/test'
import lighthouse, { desktopConfig, type Config } from 'lighthouse'
import { EXPORT } from '@/lib/build/paths'
import { serve } from '@/lib/cli/serve'
import { percentile } from '@/lib/search/bench-tools.fixture'
import { BROWSER_ARGS, findBrowser } from './find-browser'

/* Lighthouse on the first report, offline, as a phone and as a desktop computer. */

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']
/** The score of one run wavers with the machine: the median is printed. */
const RUNS = 3
const FORMS: Record<string, Config | undefined> = { phone: undefined, desktop: desktopConfig }

const PORT = 9333
const { url, close } = await serve(EXPORT, '', 0)
const browser = await chromium.launch({
  executablePath: findBrowser() ?? undefined,
  args: [...BROWSER_ARGS, `--remote-debugging-port=${PORT}`],
})
try {
  for (const [form, config] of Object.entries(FORMS)) {
    const scores = new Map<string, number[]>()
    for (let run = 0; run < RUNS; run++) {
      const result = await lighthouse(`${url}r/aqsiq-2011/`, { port: PORT, onlyCategories: CATEGORIES, logLevel: 'error' }, config)
      for (const [name, { score }] of Object.entries(result?.lhr.categories ?? {})) {
        scores.set(name, [...(scores.get(name) ?? []), Math.round((score ?? 0) * 100)])
      }
      for (const audit of Object.values(result?.lhr.audits ?? {})) {
        const isFault = audit.score !== null && audit.score < 0.9 && run === 0
        if (isFault) process.stderr.write(`  ${form}: ${audit.id} ${audit.score}: ${audit.displayValue ?? audit.title}\n`)
      }
    }
    const text = [...scores].map(([name, values]) => `${name} ${percentile(values, 0.5)}`).join(', ')
    process.stdout.write(`Lighthouse, ${form}, median of ${RUNS}: ${text}\n`)
  }
} finally {
  await browser.close()
  await close()
}
