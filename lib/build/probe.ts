import { unpackIndex, type IndexFile, type Manifest } from '@/lib/text/index-files'

type Probe = Manifest['reports'][string]['probe']

/** The two commonest bigrams of the index: an intersection that an intact import must give. */
export function chooseProbe(file: IndexFile): Probe {
  const common = [...unpackIndex(file)]
    .filter(([term]) => [...term].length === 2)
    .sort(([a, ids], [b, others]) => others.length - ids.length || (a < b ? -1 : 1))
    .slice(0, 2)
  const [first = [], second = first] = common.map(([, ids]) => ids)
  return { terms: common.map(([term]) => term), ids: first.filter((id) => second.includes(id)) }
}
