/** The number of times that a search is asked everything. */
export type Rounds = {
  readonly most: number
  /** Whether a search that took these times, a list a round, has been asked often enough. */
  readonly isEnough: (rounds: readonly (readonly number[])[]) => boolean
  /** The rounds that count. */
  readonly measured: <T>(rounds: readonly T[]) => readonly T[]
}

/** The first rounds, in which the program is still compiled. */
const WARMING = 3
const MEASURED = 12
/** In ms: a slow search is asked less often. */
const MIN_MEASURED_MS = 20_000

/**
 * Some rounds to warm up, then those that count. A search that has used up its time is done, once it
 * had a round that counts; of one that used it up in its first round, this counts.
 */
export function createRounds({
  warming = WARMING,
  measured = MEASURED,
  patience = MIN_MEASURED_MS,
} = {}): Rounds {
  return {
    most: warming + measured,
    isEnough: (rounds) => sum(rounds.flat()) >= patience,
    measured: (rounds) => (rounds.length > warming ? rounds.slice(warming) : rounds.slice(-1)),
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
