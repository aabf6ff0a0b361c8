'use client'

import { ExampleLink } from '@/components/ui/example-link'
import { takeCollectionQuery } from './collection-actions'

/** A query to try in all reports. */
export function CollectionExample({ query }: { query: string }) {
  return <ExampleLink query={query} onTake={takeCollectionQuery} />
}
