/** Where the site lives, as given at build time. */

/** Path prefix without a slash at the end: '' at a domain's root. */
export const BASE_PATH = process.env.BASE_PATH ?? ''

/** Origin, as https://example.org, or null: then nothing that needs an origin is written. */
export const SITE_URL = process.env.SITE_URL ? new URL(process.env.SITE_URL) : null

/** Path of a report's page. */
export function reportPath(id: string): string {
  return `${BASE_PATH}/r/${id}/`
}
