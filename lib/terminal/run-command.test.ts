import { parseArgs } from 'node:util'
import { expect, test } from 'vitest'
import { UsageError, withUsage } from './run-command'

const OPTIONS = { id: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const

test.each([
  [['--idd', 'x'], '没有 --idd 这个选项'],
  [['-x'], '没有 -x 这个选项'],
  [['--id'], '选项 --id 缺值，或者多了值'],
  [['--help=yes'], '选项 --help 缺值，或者多了值'],
  [['报告.txt'], '多写了选项以外的内容'],
])(
  'a command line at fault is told in Chinese, with how the command is called: %j',
  (args, fault) => {
    const read = () => withUsage('写法', () => parseArgs({ args, options: OPTIONS }))
    expect(read).toThrow(new UsageError(`${fault}\n\n写法`))
  },
)

test('what a command finds itself is told as it says it', () => {
  const read = () =>
    withUsage('写法', () => {
      throw new Error('没有写文件')
    })
  expect(read).toThrow(new UsageError('没有写文件\n\n写法'))
})
