import { expect, test } from 'vitest'
import type { Hit } from '@/lib/search/hit'
import type { PageParagraph } from './page-paragraphs'
import { groupHits } from './result-groups'
import { countBySection } from './section-counts'

const sections = [['s1'], ['s2-1', 's2'], ['s1'], ['s2-2', 's2']]
// Only the sections are read here.
const paragraphs = sections.map((anchors) => ({ sections: anchors })) as unknown as PageParagraph[]
const range = { start: 0, end: 1 }
const hits: Hit[] = [
  { id: 3, tier: 'literal', score: 9, ranges: [range, { start: 4, end: 5 }], standIns: [] },
  { id: 0, tier: 'literal', score: 8, ranges: [range], standIns: [] },
  { id: 1, tier: 'words', score: 7, ranges: [range, { start: 4, end: 5 }], standIns: [] },
  { id: 2, tier: 'words', score: 6, ranges: [range], standIns: [] },
]
const shape = (groups: ReturnType<typeof groupHits>) =>
  groups.map(({ section, hits }) => `${section}: ${hits.map(({ id }) => id).join()}`)

test('a section stands where its first hit stands', () => {
  expect(shape(groupHits(hits, paragraphs, 'relevance', 10))).toEqual(['s2-2: 3', 's1: 0,2', 's2-1: 1'])
  expect(shape(groupHits(hits, paragraphs, 'document', 10))).toEqual(['s1: 0,2', 's2-1: 1', 's2-2: 3'])
})

test('the first hits of the chosen order are shown', () => {
  expect(shape(groupHits(hits, paragraphs, 'document', 2))).toEqual(['s1: 0', 's2-1: 1'])
})

test('sections count the matches below them, too', () => {
  expect(Object.fromEntries(countBySection(hits, paragraphs))).toEqual({ s1: 2, 's2-1': 1, 's2-2': 2, s2: 3 })
})
