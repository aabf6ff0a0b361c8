import { joinPieces, type Pieces } from './pieces'

/** The data that Next's programs read when they start, or receive later: lists at first. */
type Next = { __next_f?: Item[]; TURBOPACK?: Item[] }
type Item = unknown

/** Id of the element that holds a page's data; see lib/pipeline/export/next-start.ts. */
export const DATA_ID = 'page-data'

/**
 * Gives Next's programs what the page says of itself, as soon as it has been read. Next waits for it
 * until the document has come: it must be there before anything else runs that waits for that.
 *
 * @param shared  what pages have in common
 */
export function giveData(shared: string) {
  const give = () => {
    const pieces = document.getElementById(DATA_ID)?.textContent
    if (!pieces) return
    const [entry = '', ...flight] = joinPieces(JSON.parse(pieces) as Pieces, shared).split('\n')
    const next = self as Next
    const rows = (next.__next_f ??= [])
    rows.push([0])
    rows.push([1, flight.join('\n')])
    // Last: what this names runs at once if it is there, and reads the rows.
    ;(next.TURBOPACK ??= []).push(JSON.parse(entry))
  }
  document.addEventListener('readystatechange', give, { once: true })
}
