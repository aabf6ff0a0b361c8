import type { ReportMeta } from '@/lib/report/types'

/** Metadata of a text about which nothing is known yet. */
export const EMPTY_META: ReportMeta = {
  title: '',
  agency: '',
  period: '',
  issued: null,
  source: null,
  language: 'zh-Hans',
  encoding: 'utf-8',
  errata: [],
}
