import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Hit } from '@/lib/search/match/hit'
import { listMatches } from '@/lib/search/match/matches'
import type { PageParagraph } from '@/components/article/page-paragraphs'
import { groupHits, orderHits } from './result-groups'
import { RESULT_ORDERS, type ResultOrder } from '@/components/history/result-order'
import { countBySection } from './section-counts'

const sections = [['s1'], ['s1'], ['s2-1', 's2'], ['s2-2', 's2']]
// Only the sections are read here.
const paragraphs = sections.map((anchors) => ({ sections: anchors })) as unknown as PageParagraph[]
const range = { start: 0, end: 1 }
const hits: Hit[] = [
  { id: 3, tier: 'literal', score: 9, ranges: [range, { start: 4, end: 5 }], standIns: [] },
  { id: 0, tier: 'literal', score: 8, ranges: [range], standIns: [] },
  { id: 2, tier: 'words', score: 7, ranges: [range, { start: 4, end: 5 }], standIns: [] },
  { id: 1, tier: 'words', score: 6, ranges: [range], standIns: [] },
]
const shape = (order: ResultOrder, most: number) =>
  groupHits(orderHits(hits, paragraphs, order), paragraphs, most).map(
    ({ section, hits }) =>
      `${section}: ${hits.map(({ hit, number }) => `${number} is ${hit.id}`).join()}`,
  )

test('a section stands where its first hit stands, and entries are numbered by their first matches', () => {
  expect(shape('relevance', 10)).toEqual(['s2-2: 1 is 3', 's1: 3 is 0,4 is 1', 's2-1: 5 is 2'])
  expect(shape('document', 10)).toEqual(['s1: 1 is 0,2 is 1', 's2-1: 3 is 2', 's2-2: 4 is 3'])
})

test('the first hits of the chosen order are shown; what more shows comes below them', () => {
  expect(shape('document', 2)).toEqual(['s1: 1 is 0,2 is 1'])
  expect(shape('relevance', 2)).toEqual(['s2-2: 1 is 3', 's1: 3 is 0'])
})

test('the n-th match of the list is the n-th step, in either order', () => {
  const somewhere = fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 20 })
  const tiers = fc.constantFrom('literal', 'words', 'synonym', 'sound')
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 3 }), { minLength: 31, maxLength: 31 }).map((list) => list.sort()),
      somewhere,
      fc.array(tiers, { minLength: 20, maxLength: 20 }),
      fc.constantFrom(...RESULT_ORDERS),
      (sections, ids, tiers, order) => {
        const paragraphs = sections.map((section) => ({
          sections: [`s${section}`],
        })) as unknown as PageParagraph[]
        const hits = ids.map((id, i): Hit => ({
          id,
          tier: tiers[i] ?? 'literal',
          score: 0,
          ranges: [range, { start: 2, end: 3 }],
          standIns: [],
        }))
        const ordered = orderHits(hits, paragraphs, order)
        const steps = listMatches(ordered)
        for (const { hit, number } of groupHits(ordered, paragraphs, Infinity).flatMap(
          ({ hits }) => hits,
        )) {
          expect(steps.findIndex(({ id }) => id === hit.id)).toBe(number - 1)
        }
        if (order === 'document')
          expect(steps.map(({ id }) => id)).toEqual(steps.map(({ id }) => id).sort((a, b) => a - b))
      },
    ),
  )
})

test('sections count the matches below them, too', () => {
  expect(Object.fromEntries(countBySection(hits, paragraphs))).toEqual({
    s1: 2,
    's2-1': 1,
    's2-2': 2,
    s2: 3,
  })
})
