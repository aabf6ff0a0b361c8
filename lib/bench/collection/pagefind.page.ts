import type { PagefindOutcome } from './outcome'

/* Runs in the browser: Pagefind's own program, asked as its documentation says. */

const SHOWN = 10
const PROGRAM = '/pagefind/pagefind.js'

type Result = { readonly id: string; readonly data: () => Promise<unknown> }
type Pagefind = {
  readonly search: (term: string) => Promise<{ readonly results: readonly Result[] }>
}

/** @param started  when the query was sent, by this page's clock: loading the program may be part of it */
export async function search(input: string, started = performance.now()): Promise<PagefindOutcome> {
  const pagefind = (await import(/* not bundled */ PROGRAM)) as Pagefind
  const { results } = await pagefind.search(input)
  const listMilliseconds = performance.now() - started
  await Promise.all(results.slice(0, SHOWN).map((result) => result.data()))
  return {
    listMilliseconds,
    milliseconds: performance.now() - started,
    results: results.map(({ id }) => id),
  }
}
