/** A list of strings without line ends as one string, and back; files hold lists so: short, and quick to read. */
export function joinList(strings: readonly string[]): string {
  return strings.join('\n')
}

export function splitList(text: string): string[] {
  return text === '' ? [] : text.split('\n')
}

/** Whether a list is sorted by code units, each entry once, none empty: what is looked up by halving has to be. */
export function isSorted(list: readonly string[]): boolean {
  return list.every((entry, i) => entry > (list[i - 1] ?? ''))
}
