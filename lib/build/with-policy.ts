import { createHash } from 'node:crypto'
import { pagePolicy } from '@/lib/hosting/policy'
import { TRUSTED_TYPES_SCRIPT } from '@/lib/hosting/trusted-types'
import { scanPage } from './scan-page'

/** What an earlier run has put into a page: its policy and the first script. */
const WRITTEN = /<meta http-equiv="Content-Security-Policy" content="[^"]*"\/><script>self\.trustedTypes.*?<\/script>/

/**
 * A page with its policy, before anything that the policy is about: with the hashes of exactly the
 * scripts in it, so as the last thing that is done to it. Again gives the same.
 *
 * @throws {PageError} at what a policy forbids
 */
export function withPolicy(page: string): string {
  const html = page.replace(WRITTEN, '')
  const { start, scripts } = scanPage(html)
  const policy = pagePolicy([TRUSTED_TYPES_SCRIPT, ...scripts].map(hashOf))
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}"/><script>${TRUSTED_TYPES_SCRIPT}</script>`
  return html.slice(0, start) + head + html.slice(start)
}

/** As a policy names a script: by its UTF-8 bytes. */
function hashOf(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`
}
