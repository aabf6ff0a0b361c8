import type { Metadata } from 'next'
import { SITE_URL, reportPath } from '@/components/site'
import type { Report } from '@/lib/report/types'

/** A report's metadata; its canonical address is always /r/<id>/, also for the home page. */
export function reportMetadata({ id, meta }: Report): Metadata {
  return {
    title: meta.title,
    description: `${meta.agency}：${meta.title}，全文检索与逐段引用。`,
    ...(SITE_URL && { alternates: { canonical: reportPath(id) } }),
  }
}
