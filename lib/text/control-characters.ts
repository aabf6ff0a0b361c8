/**
 * Control characters. They have no shape of their own, and browsers show a box for them: the form
 * feed at the end of a page, the leavings of a terminal or a database. The white space of HTML is
 * not among them; a form feed is, since browsers do not agree that it is white space.
 */
const CONTROLS = /[^\P{Cc}\t\n\r]+/gu

/** The places of control characters in a text, in UTF-16 units. */
export function controlRanges(text: string): { start: number; end: number }[] {
  return Array.from(text.matchAll(CONTROLS), ({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
  }))
}

/**
 * A text without its control characters, for display where it need not equal the source to the
 * letter.
 */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, '')
}

/**
 * As `withoutControls`, with the offsets unchanged: a zero-width space replaces each control
 * character.
 */
export function zeroWidthControls(text: string): string {
  return text.replace(CONTROLS, (run) => '\u200b'.repeat(run.length))
}
