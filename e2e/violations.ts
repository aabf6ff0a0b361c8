import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** What the page's policy has refused so far: directive and what it was about. */
    policyViolations?: string[]
  }
}

/** Notes what a page's policy refuses, from its beginning. */
export async function watchViolations(page: Page) {
  await page.addInitScript(() => {
    const violations: string[] = []
    window.policyViolations = violations
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      violations.push(`${effectiveDirective} ${blockedURI}`)
    })
  })
}

/** What the policy has refused since the page was opened, in its frames, too. */
export async function policyViolations(page: Page): Promise<string[]> {
  // A page that was never opened has not noted anything.
  const perFrame = page.frames().map((frame) => frame.evaluate(() => window.policyViolations ?? []))
  return (await Promise.all(perFrame)).flat()
}
