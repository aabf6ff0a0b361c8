import type { HeadProps } from '@/app/report-head-props'
import { TITLE_END } from '@/lib/site/site-name'

/**
 * The head of a report's page in the browser: what the page came with. The title is known to React,
 * so that it comes again should React build the page anew.
 */
export function ReportHead({ title }: HeadProps) {
  return (
    <>
      <title>{title + TITLE_END}</title>
      {/* Linked data stays where it was rendered; in a page that is built anew there is none. The
          policy lets a script's text be JSON only, so it is not empty. */}
      <script type="application/ld+json" suppressHydrationWarning>
        {'{}'}
      </script>
    </>
  )
}
