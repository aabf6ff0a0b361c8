/**
 * The name of a link to a place until its own name is needed: the same for all, so that pages are
 * small.
 */
export const PLACE_LABEL = '这个位置的链接'

/**
 * The name of a paragraph's link: “三、（一）”第 2 段的链接与引用.
 *
 * @param anchor of the paragraph
 * @param role of the paragraph; null for plain text
 * @param path of its section
 */
export function linkLabel(anchor: string, role: string | null, path: string): string {
  const number = /-p(\d+)$/.exec(anchor)?.[1]
  if (role === 'title') return '报告的链接与引用'
  return number ? `“${path}”第 ${number} 段的链接与引用` : `“${path}”的链接与引用`
}
