import type { IndexFile, Postings } from '@/lib/index/index-files'

type Probe = IndexFile['probe']

/** The two commonest bigrams of an index: an intersection that an intact import must give. */
export function chooseProbe(postings: Postings): Probe {
  const common = [...postings]
    .filter(([term]) => [...term].length === 2)
    .sort(([a, ids], [b, others]) => others.length - ids.length || (a < b ? -1 : 1))
    .slice(0, 2)
  const [first = [], second = first] = common.map(([, ids]) => ids)
  return { terms: common.map(([term]) => term), ids: first.filter((id) => second.includes(id)) }
}
