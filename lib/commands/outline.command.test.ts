import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '@/lib/pipeline/content/content.fixture'
import { readText } from '@/lib/pipeline/content/read-text'
import { outlineJson } from './outline.command'

test('has file, encoding, title, sections and warnings', () => {
  const file = path.join(temporaryFolder(), 'a.txt')
  writeFileSync(file, '\ufeff某局2011年报告\n一、概述\n（一）机构。成立小组。\n三、申请\n无。\n')
  expect(outlineJson(file, readText(file))).toEqual({
    file,
    encoding: 'utf-8',
    title: '某局2011年报告',
    outline: [
      [1, '一、', '概述', 's1'],
      [2, '（一）', '机构', 's1-1'],
      [1, '三、', '申请', 's3'],
    ],
    warnings: [{ line: 4, reason: '三、 接在 1 后面，中间缺编号' }],
  })
})
