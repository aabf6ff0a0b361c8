/** The facts that a reference states about an online report; null or blank where unknown. */
export type Cited = {
  readonly author: string | null
  readonly title: string | null
  /** ISO date. */
  readonly issued: string | null
  /** ISO date on which the reader had the text before them. */
  readonly accessed: string | null
  /** The addresses of the text: the agency's own first, then ours. */
  readonly addresses: readonly (string | null)[]
}

/**
 * The reference to a report by GB/T 7714—2025, in the form of the design:
 * `质检总局.质检总局2011年政府信息公开工作年度报告[R/OL].（2012-03-21）[2026-10-05].https://…`
 *
 * Missing facts are left out with their brackets. Without any address the text is not cited as an
 * online one: the carrier /OL goes, and with it the day of access, which the standard asks of
 * electronic sources only. Several addresses are separated by “; ”: its space keeps a program that
 * turns addresses into links from taking the semicolon for a part of one.
 */
export function formatReference({ author, title, issued, accessed, addresses }: Cited): string {
  const places = [...new Set(addresses.map(clean))].filter(Boolean)
  const isOnline = places.length > 0
  const names = [author, title]
    .map((name) => clean(name).replace(CLOSING_STOPS, ''))
    .filter(Boolean)
  const work = names.join('.') + (isOnline ? '[R/OL]' : '[R]')
  const dates =
    bracket('（', clean(issued), '）') + (isOnline ? bracket('[', clean(accessed), ']') : '')
  const parts = [work, dates].filter(Boolean).map((part) => `${part}.`)
  return parts.join('') + places.join('; ')
}

/** The full stops at the end of a part: the reference puts its own full stop there. */
const CLOSING_STOPS = /(?<![\s.．。])[\s.．。]+$/u

function clean(text: string | null): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim()
}

function bracket(open: string, text: string, close: string): string {
  return text === '' ? '' : open + text + close
}
