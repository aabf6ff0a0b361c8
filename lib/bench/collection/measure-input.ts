import type { Browser } from '@playwright/test'
import type { Progress } from '@/lib/bench/evaluation/progress'
import type { BenchQuery } from './draw-queries'

/** The input of each measurement. */
export type MeasureInput = {
  readonly browser: Browser
  /** The folder that is served. */
  readonly site: string
  /** The queries, and the reports that truly answer each. */
  readonly queries: readonly BenchQuery[]
  readonly truth: ReadonlyMap<BenchQuery, ReadonlySet<string>>
  /** The same queries, in the order they are asked of a browser that knows nothing. */
  readonly coldOrder: readonly BenchQuery[]
  readonly coldSeconds: number
  readonly progress: Progress
}
