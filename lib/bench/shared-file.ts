import path from 'node:path'

/** Address of data for evaluation, which is no part of the project: CHAYUE_SHARED, or ../shared. */
export function sharedFile(...parts: readonly string[]): string {
  return path.join(process.env.CHAYUE_SHARED ?? '../shared', ...parts)
}
