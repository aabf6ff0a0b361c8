import { OPEN_SEARCH_TYPE } from '@/app/site-files'
import { addressOf, isKnown, SITE_FILES, type SiteAddress } from '@/lib/site/site-address'

/** Tells a browser of the site's search; React moves the link into the head. */
export function SearchLink({ site }: { site: SiteAddress }) {
  if (!isKnown(site)) return null
  return (
    <link
      rel="search"
      type={OPEN_SEARCH_TYPE}
      href={addressOf(`/${SITE_FILES.openSearch}`, site)}
      title="查阅"
    />
  )
}
