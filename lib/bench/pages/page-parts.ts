import { gzipSync } from 'node:zlib'

const ARTICLE = /<article[\s\S]*<\/article>/
const TEXT = />[^<>]+/g
const TAG = /<[^<>]*>/g

/** Parts of a report's page, and the page without each. Its only <nav> is the outline. */
const PARTS: Readonly<Record<string, (page: string) => string>> = {
  text: (page) => inArticle(page, (article) => article.replace(TEXT, '>')),
  'markup of the text': (page) => inArticle(page, (article) => article.replace(TAG, '')),
  outline: (page) => page.replace(/<nav[\s\S]*?<\/nav>/, ''),
  'data for the programs': (page) =>
    page.replace(/<script type="application\/json"[\s\S]*?<\/script>/, ''),
  policy: (page) => page.replace(/<meta http-equiv[^>]*>/, ''),
  'what is said for search engines, citing and sharing': (page) =>
    page.replace(
      /<meta (?:property|name="(?:citation|twitter|author|description))[^>]*>|<script type="application\/ld\+json"[\s\S]*?<\/script>/g,
      '',
    ),
  'box, buttons and facts': (page) =>
    page.replace(
      /<header[\s\S]*?<\/header>|<aside[\s\S]*?<\/aside>|<section aria-label="设置"[\s\S]*?<\/section>/g,
      '',
    ),
}

/** How much smaller a page would be without each of its parts, gzipped, in bytes. Parts have words in common: it is not all. */
export function weighParts(page: string): Record<string, number> {
  const whole = gzipSync(page).length
  return Object.fromEntries(
    Object.entries(PARTS).map(([name, without]) => [name, whole - gzipSync(without(page)).length]),
  )
}

function inArticle(page: string, change: (article: string) => string): string {
  return page.replace(ARTICLE, (article) => change(article))
}
