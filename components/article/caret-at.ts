/**
 * The two names that browsers give to the lookup of the text under a point; some know only the
 * second.
 */
type Finder = {
  caretPositionFromPoint?: (
    x: number,
    y: number,
  ) => { readonly offsetNode: Node; readonly offset: number } | null
  caretRangeFromPoint?: (x: number, y: number) => Range | null
}

/** The character at a point of the window, in CSS pixels; null where no text is. */
export function caretAt(x: number, y: number): Range | null {
  const finder = document as Finder
  const caret = finder.caretPositionFromPoint?.(x, y)
  const found = finder.caretRangeFromPoint?.(x, y)
  const node = caret?.offsetNode ?? found?.startContainer
  if (!(node instanceof Text) || node.data === '') return null
  const start = Math.min(caret?.offset ?? found?.startOffset ?? 0, node.data.length - 1)
  const range = document.createRange()
  range.setStart(node, start)
  range.setEnd(node, start + 1)
  return range
}
