/**
 * Reads a page as React writes it (double quotes, single spaces, nothing left to a browser's
 * mercy), and refuses whatever else: a page that would break under its policy, or that a browser
 * might read otherwise than this does, should stop the build.
 *
 * @param html  of a whole document
 * @returns offset behind the element that names the encoding, before anything that is loaded or run
 * @throws {PageError} at what a strict policy forbids (scripts in the page itself or of other origins,
 *   handlers and styles in attributes, style elements, frames), and at what is not understood
 */
export function scanPage(html: string): number {
  let start = -1
  let at = html.indexOf('<')
  while (at !== -1) {
    const rest = SKIPPED.find(([opening]) => html.startsWith(opening, at))
    if (rest) {
      at = html.indexOf('<', endOf(html, rest[1], at))
      continue
    }
    TAG.lastIndex = at
    const [tag, writtenName = '', attributes = ''] =
      TAG.exec(html) ?? refuse(html, at, 'markup that is not understood')
    const name = writtenName.toLowerCase()
    checkElement(html, at, name, attributes)
    let end = at + tag.length
    if (name === 'meta' && start === -1 && attributes.startsWith(CHARSET)) start = end
    if (RAW.has(name)) {
      const closing = endOf(html, `</${name}>`, at)
      if (name === 'script') {
        if (start === -1) refuse(html, at, 'a script before the encoding is named')
        checkScript(html, at, attributes, html.slice(end, closing - `</${name}>`.length))
      }
      end = closing
    }
    at = html.indexOf('<', end)
  }
  if (start === -1) refuse(html, 0, 'no <meta charSet>')
  return start
}

/** Something that a page may not have, with the text at its place. */
export class PageError extends Error {
  override readonly name = 'PageError'
}

/** An element's beginning, its name and its attributes. */
const TAG = /<([a-z][a-z0-9-]*)((?: [^\s"'<>/=]+(?:="[^"]*")?)*) ?\/?>/iy
const CHARSET = ' charSet="utf-8"'
/** Parts without elements in them. */
const SKIPPED = [
  ['<!--', '-->'],
  ['</', '>'],
  ['<!DOCTYPE html>', '>'],
] as const
/** Elements whose content is text. */
const RAW: ReadonlySet<string> = new Set(['script', 'title', 'textarea'])
const FORBIDDEN: ReadonlySet<string> = new Set([
  'style',
  'base',
  'iframe',
  'frame',
  'object',
  'embed',
  'plaintext',
  'xmp',
])
/** Types of scripts that hold none. */
const DATA: ReadonlySet<string> = new Set(['application/json', 'application/ld+json'])
/** Attributes that hold a program, a style or a page; only looked for closely where one may be. */
const MAY_FORBID = / (?:on\w+|style|srcdoc|http-equiv)=|javascript:/i
const FORBIDS = /^(?:on\w+|style|srcdoc|http-equiv)$/i
/** Attributes of addresses that a browser follows. */
const ADDRESS = /^(?:href|src|action|formaction|xlink:href)$/i

function checkElement(html: string, at: number, name: string, attributes: string) {
  if (FORBIDDEN.has(name)) refuse(html, at, `<${name}>`)
  if (!MAY_FORBID.test(attributes)) return
  for (const [key, value] of attributesOf(attributes)) {
    if (FORBIDS.test(key)) refuse(html, at, `the attribute ${key}`)
    if (ADDRESS.test(key) && /^[\s\p{Cc}]*javascript:/iu.test(value))
      refuse(html, at, `a program in ${key}`)
  }
}

/** A script has its address here, or is data. */
function checkScript(html: string, at: number, attributes: string, text: string) {
  const { src, type = '' } = Object.fromEntries(attributesOf(attributes))
  if (src !== undefined && !/^\/(?!\/)/.test(src)) refuse(html, at, 'a script of another origin')
  if (src === undefined && type === '') refuse(html, at, 'a script in the page itself')
  if (type !== '' && !DATA.has(type)) refuse(html, at, 'a script of an unknown type')
  // A browser may end a script with a comment or an end tag in it elsewhere.
  if (/<!--|<\/script/i.test(text)) refuse(html, at, 'a script that browsers read otherwise')
}

function attributesOf(attributes: string): [name: string, value: string][] {
  return [...attributes.matchAll(/ ([^\s"'<>/=]+)(?:="([^"]*)")?/g)].map(
    ([, name = '', value = '']) => [name, value],
  )
}

function endOf(html: string, closing: string, from: number): number {
  const at = html.indexOf(closing, from)
  return at === -1 ? refuse(html, from, `no ${closing}`) : at + closing.length
}

function refuse(html: string, at: number, reason: string): never {
  throw new PageError(`${reason}: ${html.slice(at, at + 80)}`)
}
