import type { OutlineEntry } from '@/lib/report/outline'

/** A section of the outline and those under it. */
export type OutlineNode = {
  readonly entry: OutlineEntry
  readonly children: readonly OutlineNode[]
}

type OpenNode = { readonly entry: OutlineEntry; readonly children: OpenNode[] }

/**
 * The outline as a tree. The title is one of its sections, not their parent: it names the report.
 *
 * @param entries  in document order, parents before children
 */
export function nestOutline(entries: readonly OutlineEntry[]): OutlineNode[] {
  const roots: OpenNode[] = []
  const path: OpenNode[] = []
  for (const entry of entries) {
    const depth = depthOf(entry)
    while (path.length > 0 && depthOf(path.at(-1)?.entry) >= depth) path.pop()
    const node = { entry, children: [] }
    const siblings = path.at(-1)?.children ?? roots
    siblings.push(node)
    path.push(node)
  }
  return roots
}

function depthOf(entry: OutlineEntry | undefined): number {
  return Math.max(entry?.level ?? 0, 1)
}

/**
 * The row of the outline that shows a section: its own, or that of the outermost closed section
 * that contains it.
 *
 * @returns null if the outline has no such section
 */
export function shownFor(
  anchor: string | null,
  nodes: readonly OutlineNode[],
  isOpen: (anchor: string) => boolean,
): string | null {
  for (const { entry, children } of nodes) {
    if (entry.anchor === anchor) return anchor
    const within = shownFor(anchor, children, isOpen)
    if (within !== null) return isOpen(entry.anchor) ? within : entry.anchor
  }
  return null
}
