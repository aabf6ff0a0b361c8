import type { BenchDocument } from './read-documents'

/**
 * A document as the lines of a text: its title, the headings where they change, the lines of its
 * paragraphs. A heading that its paragraph begins with (第一条) is not written twice.
 */
export function documentLines({ title, paragraphs }: BenchDocument): string[] {
  const lines = [oneLine(title)]
  let above: readonly string[] = []
  for (const { path, text } of paragraphs) {
    const changed = path.findIndex((heading, depth) => heading !== above[depth])
    const fresh = changed < 0 ? [] : path.slice(changed)
    const start = oneLine(text)
    lines.push(...fresh.map(oneLine).filter((heading) => !start.startsWith(heading)))
    lines.push(...text.split(/\r?\n/).map((line) => line.trim()))
    above = path
  }
  return lines.filter((line) => line !== '')
}

/** White space as single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
