'use client'

import { ExampleLink } from '@/components/ui/example-link'
import { takeQuery } from './find-actions'

/** A query to try in the page's report. */
export function SearchExample({ query }: { query: string }) {
  return <ExampleLink query={query} onTake={takeQuery} />
}
