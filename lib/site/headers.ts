import { SERVED_POLICY, WORKER_POLICY } from './policy'

/** Names and values of headers. */
export type Headers = Readonly<Record<string, string>>

/**
 * The headers of every response. HSTS is not among them: it is about a whole domain. Copying to the
 * clipboard and going to full screen are left to the page.
 */
export const EVERYWHERE: Headers = {
  'Content-Security-Policy': SERVED_POLICY,
  'X-Content-Type-Options': 'nosniff',
  // Addresses contain the query, which is nobody else's business.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** A path that ends in * means all paths that begin with it. */
export type Rule = { readonly paths: readonly string[]; readonly headers: Headers }

const FOREVER = 'public, max-age=31536000, immutable'
const REVALIDATE = 'no-cache'

/** Where caching is not told by a rule, which is where names do not change with the content. */
export const ELSEWHERE: Headers = { 'Cache-Control': REVALIDATE }

/** Scripts of the bundle, among which is the worker's. */
const BUNDLE = '/_next/static/*'
const SERVICE_WORKER = '/sw.js'

/** Files whose name carries a hash of their content. */
const HASHED = [BUNDLE, '/search/*']

/** Headers that some paths have besides, or instead; no two rules give one path the same header. */
export const RULES: readonly Rule[] = [
  { paths: HASHED, headers: { 'Cache-Control': FOREVER } },
  { paths: [BUNDLE, SERVICE_WORKER], headers: { 'Content-Security-Policy': WORKER_POLICY } },
]

/**
 * The headers of a response, whatever its status.
 *
 * @param path  under the site's root, beginning with a slash
 */
export function headersOf(path: string): Headers {
  const matching = RULES.filter(({ paths }) => paths.some((pattern) => matches(pattern, path)))
  return Object.assign(
    { ...EVERYWHERE, ...ELSEWHERE },
    ...matching.map(({ headers }) => headers),
  ) as Headers
}

/** Whether a path is of a file whose name carries a hash of its content, so that it is never another. */
export function isHashed(path: string): boolean {
  return HASHED.some((pattern) => matches(pattern, path))
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
}
