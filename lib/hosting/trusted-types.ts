/**
 * The first script of each page. The page's policy has the browser refuse a string wherever text
 * could become a program; this says which strings are let through: addresses of the site's own
 * scripts (chunks, worker, service worker), and what React asks for where it builds a page anew
 * (recovery.spec.ts): the one piece of markup from which it makes a script element, and JSON-LD.
 * Null is a refusal that is reported; an exception would not be. It leaves the page at once, since
 * React would take it for a script of its own. Browsers without Trusted Types skip the rest.
 * https://w3c.github.io/trusted-types/dist/spec/#default-policy-hdr
 */
export const TRUSTED_TYPES_SCRIPT = [
  'self.trustedTypes&&trustedTypes.createPolicy("default",{',
  'createScriptURL:u=>new URL(u,document.baseURI).origin===location.origin?u:null,',
  // Written so that the string does not end the element it stands in.
  'createHTML:h=>h==="<script>\\x3c/script>"?h:null,',
  'createScript:s=>{try{JSON.parse(s);return s}catch{return null}}',
  '});',
  'document.currentScript.remove()',
].join('')
