/** A list of strings without line ends as one string, and back; files hold lists so: short, and quick to read. */
export function joinList(strings: readonly string[]): string {
  return strings.join('\n')
}

export function splitList(text: string): string[] {
  return text === '' ? [] : text.split('\n')
}
