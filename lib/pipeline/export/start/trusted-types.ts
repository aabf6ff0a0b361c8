/** The used part of Trusted Types; TypeScript's own library does not know them. */
type Factory = {
  createPolicy: (name: string, rules: Record<string, (text: string) => string | null>) => unknown
}

/** The markup that React makes a script element of, where it builds a page anew (recovery.spec.ts). */
const SCRIPT_ELEMENT = '<script></script>'

/**
 * The page's policy has the browser refuse a string wherever text could become a program; this says
 * which strings are let through: addresses of the site's own scripts (chunks, worker, service worker),
 * and what React asks for where it builds a page anew. Null is a refusal that is reported; an exception
 * would not be. Browsers without Trusted Types have none.
 * https://w3c.github.io/trusted-types/dist/spec/#default-policy-hdr
 */
export function allowOwnScripts() {
  const { trustedTypes } = self as { trustedTypes?: Factory }
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) =>
      new URL(address, document.baseURI).origin === location.origin ? address : null,
    createHTML: (markup) => (markup === SCRIPT_ELEMENT ? markup : null),
    createScript: (text) => (isJson(text) ? text : null),
  })
}

/** As JSON-LD is. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
