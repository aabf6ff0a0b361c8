/** What a target of `npm run fuzz` says of itself; a JSON line of a file. */
export type FuzzNote = {
  readonly target: string
  readonly cases: number
  readonly seconds: number
  readonly outcome: 'running' | 'passed' | 'failed'
}
