import { CST, Parser } from 'yaml'

/** The most levels; metadata has three: errata, a list, of mappings, of values. */
const MAX_LEVELS = 8

/**
 * Where a YAML text is nested deeper than any metadata, as an offset; null if nowhere. What makes
 * values of the tokens calls itself for each level, and a text of brackets would end the process.
 */
export function findTooDeep(yaml: string): number | null {
  const waiting: { readonly token: CST.Token; readonly level: number }[] = []
  for (const token of new Parser().parse(yaml)) {
    if (token.type === 'document' && token.value) waiting.push({ token: token.value, level: 1 })
  }
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { token, level } = next
    if (level > MAX_LEVELS) return token.offset
    if (!CST.isCollection(token)) continue
    for (const { key, value } of token.items) {
      for (const child of [key, value]) if (child) waiting.push({ token: child, level: level + 1 })
    }
  }
  return null
}
