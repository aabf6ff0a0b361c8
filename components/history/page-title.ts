let own: string | null = null

/**
 * Puts the address's query before the page's own title, so that tabs, bookmarks and the history tell
 * searches apart.
 */
export function titlePage(query: string) {
  own ??= document.title
  const title = query.trim() === '' ? own : `${query.trim()} · ${own}`
  if (document.title !== title) document.title = title
}
