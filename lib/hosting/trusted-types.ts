/**
 * The first script of each page. The page's policy has the browser refuse a string wherever text
 * could become a program; this says which strings are let through: addresses of the site's own
 * scripts (chunks, worker, service worker), and the one piece of markup from which React makes a
 * script element. Browsers without Trusted Types skip it.
 * https://w3c.github.io/trusted-types/dist/spec/#default-policy-hdr
 */
export const TRUSTED_TYPES_SCRIPT = [
  'self.trustedTypes&&trustedTypes.createPolicy("default",{',
  'createScriptURL:u=>new URL(u,document.baseURI).origin===location.origin?u:null,',
  // Written so that the string does not end the element it stands in.
  'createHTML:h=>h==="<script>\\x3c/script>"?h:null,',
  'createScript:s=>JSON.parse(s)&&s',
  '});',
  'document.currentScript.remove()',
].join('')
