import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** What the page's policy has refused so far: directive and what it was about. */
    policyViolations: string[]
  }
}

/** Notes what a page's policy refuses, from its beginning. */
export async function watchViolations(page: Page) {
  await page.addInitScript(() => {
    window.policyViolations = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      window.policyViolations.push(`${effectiveDirective} ${blockedURI}`)
    })
  })
}

/** What the policy has refused since the page was opened. */
export function policyViolations(page: Page): Promise<string[]> {
  return page.evaluate(() => window.policyViolations)
}
