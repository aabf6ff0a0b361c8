import type { Frame, Page } from '@playwright/test'

declare global {
  interface Window {
    /** The refusals of the page's policy so far: directive and subject. */
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

/** The refusals of the policy since the page was opened, in its frames, too. */
export async function policyViolations(page: Page): Promise<string[]> {
  // A page that was never opened has not noted anything.
  const ofFrame = (frame: Frame) => frame.evaluate(() => window.policyViolations ?? [])
  // A frame that is just being loaded cannot be asked; it tells the next time.
  const ofInner = page
    .frames()
    .slice(1)
    .map((frame) => ofFrame(frame).catch(() => []))
  return (await Promise.all([ofFrame(page.mainFrame()), ...ofInner])).flat()
}
