import type { Cited } from '@/lib/report/citation'

/**
 * What the page says of its report for a reference, read from the list of facts on it: as props it
 * would stand in the page once more.
 *
 * @param address  ours of the report
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
