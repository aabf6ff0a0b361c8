import { PAGE_POLICY } from '@/lib/site/policy'
import { scanPage } from './scan-page'

const POLICY = `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}"/>`

/**
 * A page with its policy, before anything that the policy is about. Again gives the same.
 *
 * @throws {PageError} at what a policy forbids
 */
export function withPolicy(page: string): string {
  const html = page.replace(POLICY, '')
  const start = scanPage(html)
  return html.slice(0, start) + POLICY + html.slice(start)
}
