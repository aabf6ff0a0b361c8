/**
 * Postings of a whole collection while it is built: ascending numbers as the bytes of their
 * distances, so that millions of them fit into memory.
 */
export class CollectionPostings {
  private readonly lists = new Map<string, ByteList>()

  /** Adds a paragraph to a term; paragraphs come in ascending order. */
  add(term: string, paragraph: number) {
    let list = this.lists.get(term)
    if (!list) this.lists.set(term, (list = new ByteList()))
    list.push(paragraph)
  }

  /** All terms, sorted by code units. */
  terms(): string[] {
    return [...this.lists.keys()].sort()
  }

  /** How many paragraphs a term is in. */
  frequency(term: string): number {
    return this.lists.get(term)?.count ?? 0
  }

  /** A term's paragraphs as distances. */
  distances(term: string): number[] {
    return this.lists.get(term)?.distances() ?? []
  }
}

const FIRST_SIZE = 4
/** Seven bits of a number in each byte, the lowest first; the eighth says that more follow. */
const MORE = 0x80

class ByteList {
  count = 0
  private bytes = new Uint8Array(FIRST_SIZE)
  private length = 0
  private last = 0

  push(value: number) {
    let rest = value - this.last
    this.last = value
    this.count++
    while (rest >= MORE) {
      this.write((rest % MORE) | MORE)
      rest = Math.floor(rest / MORE)
    }
    this.write(rest)
  }

  distances(): number[] {
    const values: number[] = []
    let value = 0
    let unit = 1
    for (const byte of this.bytes.subarray(0, this.length)) {
      value += (byte % MORE) * unit
      unit *= MORE
      if (byte >= MORE) continue
      values.push(value)
      value = 0
      unit = 1
    }
    return values
  }

  private write(byte: number) {
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(this.length * 2)
      larger.set(this.bytes)
      this.bytes = larger
    }
    this.bytes[this.length++] = byte
  }
}
