/**
 * Joins a list of strings without line ends into one string; files hold lists in this form, which
 * is short and quick to read.
 */
export function joinList(strings: readonly string[]): string {
  return strings.join('\n')
}

export function splitList(text: string): string[] {
  return text === '' ? [] : text.split('\n')
}

/**
 * Whether a list is sorted by code units, without duplicates and empty strings: lookups by halving
 * need this.
 */
export function isSorted(list: readonly string[]): boolean {
  return list.every((entry, i) => entry > (list[i - 1] ?? ''))
}
