import fc from 'fast-check'
import { expect, test } from 'vitest'
import { intersectIds, unionIds } from './sorted-ids'

const ids = fc.uniqueArray(fc.nat(60)).map((list) => list.sort((a, b) => a - b))
const all = Array.from({ length: 61 }, (_, id) => id)

test('unions and intersections are those of sets', () => {
  fc.assert(
    fc.property(fc.array(ids, { minLength: 1, maxLength: 4 }), (lists) => {
      expect(unionIds(lists)).toEqual(all.filter((id) => lists.some((list) => list.includes(id))))
      expect(intersectIds(lists)).toEqual(
        all.filter((id) => lists.every((list) => list.includes(id))),
      )
    }),
  )
})

test('of no lists there is nothing', () => {
  expect([unionIds([]), intersectIds([])]).toEqual([[], []])
})
