import type { Cited } from '@/lib/report/citation'

/**
 * Reads the facts for a reference from the list of facts on the page; as props they would be in the
 * page twice.
 *
 * @param address ours of the report
 */
export function readCited(address: string): Cited {
  const { title, agency, issued, source } =
    document.querySelector<HTMLElement>('.report-facts')?.dataset ?? {}
  return {
    author: agency ?? null,
    title: title ?? null,
    issued: issued ?? null,
    accessed: isoDay(new Date()),
    addresses: [source ?? null, address],
  }
}

/** The day as the reader's own calendar shows it. */
function isoDay(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
