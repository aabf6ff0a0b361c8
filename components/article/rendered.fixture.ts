/** A tag of rendered markup. */
export type Tag = { readonly name: string; readonly attributes: ReadonlyMap<string, string> }

/** The parts of rendered markup: its tags, and the text between them as a reader sees it. */
export type Rendered = { readonly tags: readonly Tag[]; readonly text: string }

const TAG = /<\/?([a-z][a-z0-9]*)((?: [a-zA-Z-]+(?:="[^"]*")?)*)\/?>/g
const ATTRIBUTE = / ([a-zA-Z-]+)(?:="([^"]*)")?/g
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#39': "'",
}

/**
 * Takes markup apart as it is written by React.
 *
 * @throws {SyntaxError} where something is left that a browser would take for markup
 */
export function readRendered(html: string): Rendered {
  const tags: Tag[] = []
  const between = html.replace(TAG, (_, name: string, attributes: string) => {
    tags.push({
      name,
      attributes: new Map(
        Array.from(attributes.matchAll(ATTRIBUTE), ([, key = '', value = '']) => [
          key,
          decode(value),
        ]),
      ),
    })
    return ''
  })
  if (/[<>]/.test(between)) throw new SyntaxError(`markup in the text: ${between}`)
  return { tags, text: decode(between) }
}

function decode(text: string): string {
  return text.replace(/&([a-z]+|#x?[0-9a-f]+);|&/g, (entity, name: string | undefined) => {
    const char = ENTITIES[name ?? '']
    if (char === undefined) throw new SyntaxError(`an entity that nobody wrote: ${entity}`)
    return char
  })
}

/**
 * The attributes that could run something: handlers, and addresses with a scheme other than the
 * site's or the web's.
 */
export function runnable({ tags }: Rendered): string[] {
  return tags.flatMap(({ attributes }) =>
    [...attributes].flatMap(([name, value]) => {
      const isHandler = /^on|^style$|^srcdoc$/i.test(name)
      const isForeign =
        ['href', 'src', 'action', 'cite'].includes(name) && !/^(?:[/#?]|https?:\/\/)/.test(value)
      return isHandler || isForeign ? [`${name}=${value}`] : []
    }),
  )
}
