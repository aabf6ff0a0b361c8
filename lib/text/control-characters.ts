/**
 * Control characters, which have no look of their own and for which browsers show a box: the form feed
 * at a page's end, what a terminal or a database left. White space of HTML is none; a form feed is one
 * here, since browsers do not agree that it is white space.
 */
const CONTROLS = /[^\P{Cc}\t\n\r]+/gu

/** Where control characters stand in a text, in UTF-16 units. */
export function controlRanges(text: string): { start: number; end: number }[] {
  return Array.from(text.matchAll(CONTROLS), ({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
  }))
}

/** A text as it is shown where it need not be the source to the letter: without its control characters. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, '')
}

/** The same with offsets as they were: a space without width stands for each. */
export function zeroWidthControls(text: string): string {
  return text.replace(CONTROLS, (run) => '\u200b'.repeat(run.length))
}
