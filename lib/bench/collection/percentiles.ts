import { percentile } from '@/lib/bench/nearest-rank'

/** How values are spread; NaN of none. */
export type Spread = { readonly median: number; readonly p95: number; readonly max: number }

export function spread(values: readonly number[]): Spread {
  return {
    median: round(percentile(values, 0.5)),
    p95: round(percentile(values, 0.95)),
    max: round(percentile(values, 1)),
  }
}

/** To a tenth: more is noise. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
