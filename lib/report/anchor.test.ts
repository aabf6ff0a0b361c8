import { expect, test } from 'vitest'
import { nearestAnchor } from './anchor'

const KNOWN = new Set(['s0', 's3', 's3-1', 's3-1-p2', 's1x2', 'a1-8'])

test.each([
  ['s3-1-p2', 's3-1-p2'],
  ['s3-1-p9', 's3-1'],
  ['s3-1-p2-i3', 's3-1-p2'],
  ['s3-7-p1', 's3'],
  ['s1x2-4', 's1x2'],
  ['a1-8-p1-i2', 'a1-8'],
])('%s leads to %s', (anchor, nearest) => {
  expect(nearestAnchor(anchor, (known) => KNOWN.has(known))).toBe(nearest)
})

test.each(['', '-', '--p1', 's9', 's9-1', 'a1', 's', 'S3', '%E4%BD', 'toString'])(
  '%j leads nowhere',
  (anchor) => {
    expect(nearestAnchor(anchor, (known) => KNOWN.has(known))).toBeNull()
  },
)
