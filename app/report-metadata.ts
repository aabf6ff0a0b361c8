import type { Metadata } from 'next'

/** A report's head is its page's own (ReportHead): of what Next would say, only the icons remain. */
export const REPORT_METADATA: Metadata = { title: { absolute: '' }, description: null }
