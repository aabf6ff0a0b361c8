import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { openSeed, type Seed } from './seed.fixture'

let seed: Seed
beforeAll(() => {
  seed = openSeed()
})

/** Pieces of the report with its marks, numbers and Latin words, now and then spoilt or combined. */
function queries() {
  const piece = fc
    .tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 12 }))
    .map(([paragraph, offset, length]) => {
      const { paragraphs } = seed.report
      const text = paragraphs[paragraph % paragraphs.length]?.text ?? ''
      const at = offset % text.length
      return text.slice(at, at + length)
    })
  const spoilt = fc
    .tuple(piece, fc.constantFrom('1', '%', '.', 'a', '、', ' ', '“'))
    .map(([text, mark]) => text.slice(0, text.length >> 1) + mark + text.slice(text.length >> 1))
  const single = fc.oneof(piece, piece, spoilt)
  return fc.oneof(
    single,
    fc.tuple(single, single).map((pair) => pair.join(' ')),
  )
}

test('the index leaves out no paragraph that a scan of all would find', () => {
  fc.assert(
    fc.property(queries(), (query) => {
      const shape = (hits: ReturnType<Seed['search']>['hits']) =>
        hits
          // The other tiers need what a scan does not know: rarity, synonyms, sounds.
          .filter(({ tier }) => ['literal', 'unmarked', 'words'].includes(tier))
          .map(({ id, tier, ranges }) => ({ id, tier, ranges }))
          .sort((a, b) => a.id - b.id)
      expect(shape(seed.search(query).hits)).toEqual(shape(seed.scan(query).hits))
    }),
    // A mark between a number and its per cent sign.
    { numRuns: 2000, examples: [['总数的0.8“%；属于不']] },
  )
})
