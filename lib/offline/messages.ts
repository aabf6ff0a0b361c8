/* The messages between pages and the service worker; SKIP_WAITING is Serwist's own. */

/** A page was opened: it and its files are to be kept for when there is no network. */
export type KeepMessage = { readonly type: 'KEEP'; readonly path: string }

/** Which build a worker belongs to; it answers with the build's id, a string. */
export type BuildMessage = { readonly type: 'BUILD' }

export type OfflineMessage = KeepMessage | BuildMessage

/** Reads a message; null for any other. */
export function readMessage(data: unknown): OfflineMessage | null {
  if (typeof data !== 'object' || data === null || !('type' in data)) return null
  if (data.type === 'BUILD') return { type: 'BUILD' }
  if (data.type === 'KEEP' && 'path' in data && typeof data.path === 'string')
    return { type: 'KEEP', path: data.path }
  return null
}
