type Attributes = Readonly<Record<string, string | number>>

/** An element of an SVG document. `content` is markup. */
export function element(
  name: string,
  attributes: Attributes,
  content: string | readonly string[] = [],
): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escape(typeof value === 'number' ? short(value) : value)}"`,
  )
  const inner = typeof content === 'string' ? content : content.join('\n')
  return inner === ''
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${inner}</${name}>`
}

/** An element that holds a text. */
export function text(name: string, attributes: Attributes, content: string): string {
  return element(name, attributes, escape(content))
}

/** Tenths of a pixel are enough. */
function short(value: number): string {
  return String(Math.round(value * 10) / 10)
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)
}
