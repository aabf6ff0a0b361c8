import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pagePolicy } from '@/lib/hosting/policy'
import { TRUSTED_TYPES_SCRIPT } from '@/lib/hosting/trusted-types'
import { PageError, scanPage } from './scan-page'

/** What an earlier run has put into a page: its policy and the first script. */
const WRITTEN = /<meta http-equiv="Content-Security-Policy" content="[^"]*"\/><script>self\.trustedTypes.*?<\/script>/

/**
 * Gives each page of an export its Content Security Policy, with the hashes of exactly the scripts
 * in it, so as the last thing that is done to pages. Again gives the same.
 *
 * @returns how many pages there are
 * @throws {PageError} with the file's name, at a page that has what a policy forbids
 */
export function writePolicies(folder: string): number {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  for (const page of pages) {
    const file = path.join(folder, page)
    try {
      writeFileSync(file, withPolicy(readFileSync(file, 'utf8')))
    } catch (error) {
      throw error instanceof PageError ? new PageError(`${file}: ${error.message}`, { cause: error }) : error
    }
  }
  return pages.length
}

/** A page with its policy, before anything that the policy is about. */
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
