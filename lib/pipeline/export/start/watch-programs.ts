/** A program that has arrived has come to life by then, also on a slow processor, in ms. */
const ALIVE_WITHIN_MS = 10_000
/** Time after which the notice is shown though a program is still awaited, in ms. */
const MAX_WAIT_MS = 30_000
/** Time in which an error may prove harmless, in ms. */
const RECOVERED_WITHIN_MS = 3000

/** A box that nothing answers without the page's program (other pages have one that only sends). */
const BOX = '[role=search] [aria-keyshortcuts]'
/** The program's own notice of its failure (app/global-error.tsx). */
const SAID = '.fault[role=alert]:not(.start-notice)'

/**
 * Notices programs that do not come, are cut short, or are another text (a portal's page): the root
 * then says so (`data-failed`), and the page shows a notice until the program is there after all.
 */
export function watchPrograms() {
  const root = document.documentElement
  const isAlive = () => 'scripted' in root.dataset || document.querySelector(BOX) === null
  const check = () => {
    if (!isAlive() && document.querySelector(SAID) === null) root.dataset.failed = ''
  }
  const checkIn = (ms: number) => setTimeout(check, ms)

  let awaited = 0
  // A script whose text is none, or that breaks off, is an error of the window. No script has come by then.
  setTimeout(() =>
    addEventListener('error', () => void (isAlive() || checkIn(RECOVERED_WITHIN_MS))),
  )
  checkIn(MAX_WAIT_MS)
  return (script: HTMLScriptElement) => {
    awaited++
    script.onerror = () => void checkIn(0)
    script.onload = () => {
      if (--awaited === 0) checkIn(ALIVE_WITHIN_MS)
    }
  }
}
