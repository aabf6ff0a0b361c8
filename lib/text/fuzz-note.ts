/** A note that a target of `npm run fuzz` writes about its progress: one JSON line of a file. */
export type FuzzNote = {
  readonly target: string
  readonly cases: number
  readonly seconds: number
  readonly outcome: 'running' | 'passed' | 'failed'
}
