import { expect, test } from 'vitest'
import { plainReport } from '@/lib/bench/plain-report'
import { createTasks } from './peer-task'
import { PEERS } from './peers'
import { prepareText } from './prepare-text'

const LINES = [
  '食品生产许可证由质检总局颁发。',
  '药品监督管理办法',
  '购买进口食品须知',
  '政府信息公开工作年度报告',
]
const text = prepareText(
  plainReport(
    'r',
    LINES.map((text, i) => ({ anchor: `p${i + 1}`, section: 's0', text, headingLength: 0 })),
  ),
)

test.each(PEERS)('$id is built, opened and asked', async (peer) => {
  const run = createTasks(peer, text)
  const { gzipBytes, gzipBytesWithText } = await run({ kind: 'prepare', query: '食品' })
  expect(gzipBytesWithText).toBeGreaterThan(gzipBytes)
  const [found, nothing] = await run({ kind: 'answer', strings: ['食品', '碳中和'] })
  expect([...(found ?? [])].sort()).toEqual([0, 2])
  expect(nothing).toEqual([])
  expect(await run({ kind: 'time', strings: ['食品', '药品'] })).toHaveLength(2)
})

test('judged: all that is relevant is found, one of it first', async () => {
  const peer = PEERS.find(({ id }) => id === 'index-of')
  if (!peer) throw new Error('no such search')
  const run = createTasks(peer, text)
  await run({ kind: 'prepare', query: '食品' })
  const judged = (q: string, relevant: string[], kind = 'term') => ({
    id: q,
    q,
    kind,
    relevant,
    optional: false,
  })
  const queries = [
    judged('进口 食品', ['须知']),
    judged('食品许可', ['许可证']),
    judged('碳中和', [], 'none'),
    judged('药品', [], 'none'),
  ]
  const verdicts = await run({ kind: 'judge', queries })
  expect(verdicts.map(({ isPassed }) => isPassed)).toEqual([true, false, true, false])
})
