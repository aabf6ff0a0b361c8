import type { GrowthFigures, Spread } from './growth-figures'
import { formatBytes, formatTime } from './quantities'

/** One cost over the number of reports. */
export type Panel = {
  readonly title: string
  readonly english: string
  readonly format: (value: number) => string
  readonly points: readonly {
    readonly reports: number
    readonly value: number
    readonly p95: number | null
  }[]
}

/** The figures that are shown: the table's columns and the chart's panels, in this order. */
export function panelsOf(figures: readonly GrowthFigures[]): Panel[] {
  const single = (
    title: string,
    english: string,
    format: Panel['format'],
    read: (one: GrowthFigures) => number,
  ): Panel => ({
    title,
    english,
    format,
    points: figures.map((one) => ({ reports: one.reports, value: read(one), p95: null })),
  })
  const spread = (
    title: string,
    english: string,
    format: Panel['format'],
    read: (one: GrowthFigures) => Spread,
  ): Panel => ({
    title,
    english,
    format,
    points: figures.map((one) => ({
      reports: one.reports,
      value: read(one).median,
      p95: read(one).p95,
    })),
  })
  return [
    single('建索引', 'building the index', formatTime, (one) => one.buildMilliseconds),
    single('检索文件', 'search files, gzip', formatBytes, (one) => one.indexBytes),
    spread('冷查询的字节', 'bytes of a cold query', formatBytes, (one) => one.coldBytes),
    spread('冷查询', 'cold query, ten reports', formatTime, (one) => one.coldMilliseconds),
    spread(
      '热查询的候选',
      'warm query, candidates',
      formatTime,
      (one) => one.candidateMilliseconds,
    ),
    spread('热查询', 'warm query, ten reports', formatTime, (one) => one.answerMilliseconds),
  ]
}
