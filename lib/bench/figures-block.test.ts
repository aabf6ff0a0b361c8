import { expect, test } from 'vitest'
import { UsageError } from '@/lib/terminal/run-command'
import { replaceBlock } from './figures-block'

const TEXT = '# 甲\n\n<!-- 表: begin -->\n旧\n<!-- 表: end -->\n\n丙\n'

test('the content between the comments is replaced, nothing else; twice is as once', () => {
  const once = replaceBlock(TEXT, '表', '| 新 $& |\n')
  expect(once).toBe('# 甲\n\n<!-- 表: begin -->\n\n| 新 $& |\n\n<!-- 表: end -->\n\n丙\n')
  expect(replaceBlock(once, '表', '| 新 $& |')).toBe(once)
})

test.each(['', '<!-- 表: begin -->', '<!-- 表: end --><!-- 表: begin -->', `${TEXT}${TEXT}`])(
  'no block, or two: %j',
  (text) => {
    expect(() => replaceBlock(text, '表', '新')).toThrow(UsageError)
  },
)
