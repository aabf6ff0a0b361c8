'use client'

import { ExampleLink } from '@/components/example-link'
import { takeLibraryQuery } from '@/components/library-actions'

/** A query to try in all reports. */
export function LibraryExample({ query }: { query: string }) {
  return <ExampleLink query={query} onTake={takeLibraryQuery} />
}
