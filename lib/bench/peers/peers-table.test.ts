import { expect, test } from 'vitest'
import type { Verdict } from '@/lib/bench/evaluation/judged-query'
import type { PeerFigures, TextFigures } from './measure-text'
import { PEERS } from './peers'
import { peersTable } from './peers-table'

const verdict = (kind: string, missing: string[], isPassed: boolean): Verdict => ({
  id: 'q',
  q: 'q',
  kind,
  relevant: [],
  optional: false,
  count: 0,
  missing,
  isInFirst: isPassed,
  isPassed,
  first: [],
})
const figuresOf = (median: number) => ({
  buildMilliseconds: 1234.5,
  gzipBytes: 36_400,
  gzipBytesWithText: 46_000,
  loadMilliseconds: 12.34,
  recall: 1,
  precision: 0.9999,
  median,
  p95: 123.4,
  rounds: 12,
})
const peerOf = (id: string) => {
  const peer = PEERS.find((peer) => peer.id === id)
  if (!peer) throw new Error(id)
  return peer
}
const row = (id: string, median: number, verdicts: Verdict[] | null): PeerFigures => ({
  peer: peerOf(id),
  figures: figuresOf(median),
  fault: null,
  verdicts,
})

test('a group for each text; shares are rounded down; times relative to indexOf', () => {
  const verdicts = [
    verdict('term', [], true),
    verdict('term', [], false),
    verdict('term', ['x'], false),
    verdict('none', [], false),
  ]
  const text: TextFigures = {
    id: 'r',
    paragraphs: 1000,
    characters: 9007,
    strings: 300,
    peers: [
      row('chayue', 0.0246, verdicts),
      { peer: peerOf('orama'), figures: null, fault: 'out of memory', verdicts: null },
      row('index-of', 0.0123, null),
    ],
  }
  const [, , title, chayue, orama, indexOf] = peersTable([text]).split('\n')
  expect(title).toContain('**r: 1,000 段 paragraphs, 9,007 字 characters**')
  expect(chayue).toBe(
    '| Chayue 查阅 | 1,235 | 36 | 46 | 12.3 | 1.000 | 0.999 | 0.999 | 0.025 | 123 | 2.0 | 2/4 | 1/4 |',
  )
  expect(orama).toMatch(/^\| Orama \+ mandarin \| out of memory \|/)
  expect(indexOf).toMatch(/\| 1\.0 \| – \| – \|$/)
})
