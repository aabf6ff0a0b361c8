import { anchorOf, properAddress } from './query-address'

/*
 * A site with one report shows it at its home, so that there are addresses as `/?q=食品#s3-2-p1`. Once it
 * has more, home is the list, and such an address leads on to the report that was the only one.
 */

/** Where the address that the reader was sent to is kept for the page there. */
const KEY = 'chayue-former'

/** The beginnings of reports' anchors; the ids of the list's page are words. */
const REPORT_ANCHOR = /^(?:[abcfjstu]\d|end-p)/

/**
 * The address in the report that an address of home means; null if it means none.
 *
 * @param former  path of the report's page
 */
export function formerPlace(href: string, former: string): string | null {
  const { hash } = new URL(href)
  return REPORT_ANCHOR.test(anchorOf(hash)) ? properAddress(href, former) : null
}

/** Sends the reader on; Back does not lead here again. */
export function sendOn(address: string) {
  try {
    sessionStorage.setItem(KEY, address)
  } catch {
    // Storage is blocked: the page there does not say why it is shown.
  }
  location.replace(address)
}

/** Whether the reader was sent to the address that the page is opened at; once. */
export function wasSentHere(): boolean {
  try {
    const address = sessionStorage.getItem(KEY)
    sessionStorage.removeItem(KEY)
    return address === location.href
  } catch {
    return false
  }
}
