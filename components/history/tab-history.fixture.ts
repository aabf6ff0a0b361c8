import type { TabHistory } from './tab-history'

type Entry = { readonly state: unknown; readonly href: string }

/** A tab's history in memory, which may refuse changes, as Safari does. */
export class MemoryTab implements TabHistory {
  entries: Entry[]
  at = 0
  isRefusing = false

  constructor(href = 'https://example.org/r/a-2011/') {
    this.entries = [{ state: null, href }]
  }

  get present(): Entry {
    return this.entries[this.at]!
  }

  state = () => this.present.state
  href = () => this.present.href

  write = (method: 'pushState' | 'replaceState', state: unknown, href: string) => {
    if (this.isRefusing) throw new DOMException('too often', 'SecurityError')
    if (method === 'pushState') this.at++
    this.entries = [...this.entries.slice(0, this.at), { state: structuredClone(state), href }]
  }

  /** Does as a link of the page does. */
  follow(hash: string) {
    const { href } = this.present
    this.at++
    this.entries = [
      ...this.entries.slice(0, this.at),
      { state: null, href: new URL(hash, href).href },
    ]
  }
}
