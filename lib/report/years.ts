/** The years from the first to the last of a period of ISO dates: 2011-01-01/2011-12-31. */
export function yearsOf(period: string): number[] {
  const [first = NaN, last = first] = period.split('/').map((date) => parseInt(date, 10))
  if (!(first <= last)) return []
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
