/** Robertson's usual constants, and Lucene's: frequency's saturation and length's discount. */
const K1 = 1.2
const B = 0.75

/** A document, by its position, and how well it answers. */
export type Scored = { readonly document: number; readonly score: number }

/** The documents that have any of a query's terms, best first; ties in document order. */
export type RankTerms = (terms: readonly string[]) => Scored[]

/**
 * Plain BM25, idf = ln(1 + (N - n + 0.5) / (n + 0.5)). A term that a query has twice counts twice.
 *
 * @param documents  each as its terms, repeated as often as they occur in it; read one by one
 */
export function createBm25(documents: Iterable<readonly string[]>): RankTerms {
  // Documents and frequencies in turn: an object for each would take three times as much.
  const postings = new Map<string, number[]>()
  const lengths: number[] = []
  for (const terms of documents) {
    const document = lengths.length
    lengths.push(terms.length)
    for (const [term, frequency] of countTerms(terms)) {
      const list = postings.get(term)
      if (list) list.push(document, frequency)
      else postings.set(term, [document, frequency])
    }
  }
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1)
  const discounts = lengths.map((length) => K1 * (1 - B + B * (length / meanLength)))

  return (terms) => {
    const scores = new Map<number, number>()
    for (const [term, times] of countTerms(terms)) {
      const list = postings.get(term) ?? []
      const count = list.length / 2
      const rarity = Math.log(1 + (lengths.length - count + 0.5) / (count + 0.5))
      for (let at = 0; at < list.length; at += 2) {
        const [document = 0, frequency = 0] = [list[at], list[at + 1]]
        const weight = (frequency * (K1 + 1)) / (frequency + (discounts[document] ?? 0))
        scores.set(document, (scores.get(document) ?? 0) + times * rarity * weight)
      }
    }
    return [...scores]
      .map(([document, score]) => ({ document, score }))
      .sort((a, b) => b.score - a.score || a.document - b.document)
  }
}

function countTerms(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}
