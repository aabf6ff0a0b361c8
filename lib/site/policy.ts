/** A directive of a Content Security Policy and what it allows; nothing for one that takes no value. */
type Directives = Readonly<Record<string, readonly string[]>>

const SELF = ["'self'"]
const NONE = ["'none'"]

/**
 * The permissions of a page. A page contains no scripts itself, so it need not name any, and no
 * font-src, media-src, frame-src or object-src, since the site has none of these.
 */
const PAGE: Directives = {
  'default-src': NONE,
  'script-src': SELF,
  'style-src': SELF,
  'img-src': SELF,
  'connect-src': SELF,
  'worker-src': SELF,
  'manifest-src': SELF,
  'base-uri': NONE,
  // The collection's form works without JavaScript.
  'form-action': SELF,
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default'],
}

/** Directives that a page's own policy cannot contain: browsers read them in a header only. */
const SERVED: Directives = { 'frame-ancestors': NONE }

/**
 * The permissions of a worker; it has the policy that its script is sent with, not that of its
 * page.
 */
const WORKER: Directives = {
  'default-src': NONE,
  'script-src': SELF,
  'connect-src': SELF,
  ...SERVED,
}

/** The policy that a page carries. */
export const PAGE_POLICY = format(PAGE)

/** The policy that everything is sent with. */
export const SERVED_POLICY = format(SERVED)

/** The policy that scripts which may run as a worker are sent with. */
export const WORKER_POLICY = format(WORKER)

function format(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ')
}
