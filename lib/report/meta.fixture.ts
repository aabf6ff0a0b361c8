import type { Erratum, ReportMeta } from '@/lib/report/types'

/** Metadata for a text invented by a test. */
export function metaWith(errata: readonly Erratum[] = []): ReportMeta {
  return {
    title: '报告',
    agency: '质检总局',
    period: '2011',
    issued: null,
    source: null,
    language: 'zh-Hans',
    encoding: 'utf-8',
    errata,
  }
}
