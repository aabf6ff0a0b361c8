import { flushPending } from '@/components/query-history'

/** Loads the page anew at its address, into which what was typed last goes first. */
export function reloadPage() {
  flushPending()
  location.reload()
}
