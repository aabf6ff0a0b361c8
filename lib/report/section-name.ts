import type { OutlineEntry } from './outline'

/** A section as the outline names it: 三、依申请公开政府信息情况. */
export function outlineName({ marker, heading, path, level }: OutlineEntry): string {
  if (!hasOwnHeading(heading, level)) return path
  return (
    marker + (/[\p{L}\p{N}]$/u.test(marker) && !/^[①-⑳⑴-⒛㈠-㈩]$/.test(marker) ? ' ' : '') + heading
  )
}

/** The name of a section where its neighbours are not shown: 三、（一） 申请情况. */
export function fullName({ heading, path, level }: OutlineEntry): string {
  if (!hasOwnHeading(heading, level)) return path
  return joinName(path, heading)
}

/** 三、 and its heading, or 三、（一） and, after a space, its heading. */
export function joinName(path: string, heading: string): string {
  const gap = path === '' || heading === '' || path.endsWith('、') ? '' : ' '
  return path + gap + heading
}

/** The title is the report's heading, not that of the lines under it. */
function hasOwnHeading(heading: string, level: number): boolean {
  return level > 0 && heading !== ''
}
