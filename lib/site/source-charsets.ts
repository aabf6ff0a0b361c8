/**
 * The charset of each report's source that is not UTF-8, by its path under the site's root. Sources are
 * sent byte for byte, and a browser that is not told their encoding guesses one.
 */
export type SourceCharsets = ReadonlyMap<string, string>

/** The paths of each charset. */
export function byCharset(charsets: SourceCharsets): [charset: string, paths: string[]][] {
  const groups = new Map<string, string[]>()
  for (const [path, charset] of charsets)
    groups.set(charset, [...(groups.get(charset) ?? []), path])
  return [...groups]
}
