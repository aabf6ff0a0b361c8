import type { measureChayue } from './measure-chayue'
import type { measurePagefind } from './measure-pagefind'
import type { RunFigures } from './measured-run'

type Chayue = Awaited<ReturnType<typeof measureChayue>> & { readonly build: RunFigures }
type Pagefind = Awaited<ReturnType<typeof measurePagefind>>

/**
 * A target of the search over all reports, and whether it is met; null where it was not measured.
 */
export type Target = {
  readonly name: string
  readonly measured: number | null
  readonly least?: number
  readonly most?: number
  readonly isMet: boolean | null
}

/** 60 frames a second, and one of them. */
const TWO_FRAMES = 2 * (1000 / 60)

const MB = 1_000_000

export function compareTargets(chayue: Chayue, pagefind: Pagefind | null): Target[] {
  const { build, index, cold, warm, frames, quality } = chayue
  const lowest = (values: readonly (number | null)[]) =>
    Math.min(...values.map((value) => value ?? 0))
  const both = [quality.substrings, quality.words]
  const memory = build.peakMemoryBytes
  return [
    least('recall of the candidates', lowest(both.map(({ recall }) => recall)), 1),
    least(
      'precision, documents shown',
      lowest(both.map(({ documentPrecision }) => documentPrecision)),
      1,
    ),
    least(
      'precision, paragraphs shown',
      lowest(both.map(({ paragraphPrecision }) => paragraphPrecision)),
      1,
    ),
    most('build, seconds', build.seconds, 120),
    most('build, peak memory, MB', memory === null ? null : memory / MB, 2000),
    most('search files, gzip, MB', index.gzipBytes / MB, 68),
    most('cold query, p95, kB', cold.bytes.p95 / 1000, 200),
    most(
      'cold query, p95, kB, against Pagefind',
      cold.bytes.p95 / 1000,
      pagefind ? pagefind.cold.bytes.p95 / 1000 : null,
    ),
    most('warm candidates, p95, ms', warm.candidateMilliseconds.p95, 30),
    most(
      'gap between frames while searching, max, ms',
      frames.searching.gapMilliseconds.max,
      TWO_FRAMES,
    ),
    most('faults', chayue.faults.count, 0),
  ]
}

function least(name: string, measured: number, least: number): Target {
  return { name, measured, least, isMet: measured >= least }
}

function most(name: string, measured: number | null, most: number | null): Target {
  const isMet = measured === null || most === null ? null : measured <= most
  const rounded = (value: number | null) => (value === null ? null : Math.round(value * 10) / 10)
  return {
    name,
    measured: rounded(measured),
    ...(most === null ? {} : { most: rounded(most) ?? most }),
    isMet,
  }
}
