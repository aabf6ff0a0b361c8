import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder, writeFiles } from '@/lib/pipeline/content/content.fixture'
import { addFiles } from './add.command'

const TEXT = (name: string) => `某市${name}2012年工作报告\n一、概述\n无。\n三、结语\n完。\n`

function add(
  files: Record<string, string | Uint8Array>,
  names: readonly string[],
  id: string | null = null,
  content = temporaryFolder(),
) {
  const folder = temporaryFolder()
  writeFiles(folder, files)
  let said = ''
  let complaints = ''
  const isDone = addFiles(
    names.map((name) => path.join(folder, name)),
    id,
    content,
    { say: (text) => (said += text), complain: (text) => (complaints += text) },
  )
  const reports = path.join(content, 'reports')
  return {
    isDone,
    said,
    complaints,
    content,
    folder,
    ids: existsSync(reports) ? readdirSync(reports).sort() : [],
  }
}

test('an editor is told in Chinese what was read, what is unclear, and what to do next', () => {
  const { isDone, said, complaints, ids } = add({ 'a-2012.txt': TEXT('卫生局') }, ['a-2012.txt'])
  expect([isDone, complaints, ids]).toEqual([true, '', ['a-2012']])
  expect(said).toContain('题名：某市卫生局2012年工作报告')
  expect(said).toContain('一、 概述 #s1')
  expect(said).toContain('report.txt:4：三、 接在 1 后面，中间缺编号')
  expect(said).toMatch(/下一步：.*npm start/)
  expect(said).not.toMatch(/\b(?:follows|missing|taken|paragraphs|found|marked|filled)\b/)
})

test('many files and folders at once: what is wrong with one is told by its name, and the others are added', () => {
  const files = {
    'b.txt': TEXT('民政局'),
    'empty.txt': '',
    'bad.txt': Uint8Array.of(0x61, 0xff),
    'folder/c.TXT': TEXT('水利局'),
    'folder/d.txt': TEXT('林业局'),
    'folder/e.pdf': 'x',
  }
  const { isDone, said, complaints, ids, content, folder } = add(files, [
    'b.txt',
    'empty.txt',
    'missing.txt',
    'bad.txt',
    'folder',
  ])
  expect(isDone).toBe(false)
  expect(ids).toEqual(['b', 'c', 'd'])
  expect(readFileSync(path.join(content, 'reports', 'c', 'report.txt'), 'utf8')).toBe(
    TEXT('水利局'),
  )
  expect(complaints.trim().split('\n')).toEqual([
    `${path.join(folder, 'empty.txt')}：没有加。${path.join(folder, 'empty.txt')}:1：文件里没有文字`,
    `${path.join(folder, 'missing.txt')}：没有加。没有这个文件`,
    expect.stringMatching(/bad\.txt.*编码不是 UTF-8/) as string,
  ])
  expect(said).toContain('加了 3 份，3 个文件没有加')
})

test('names without a letter, and the same name twice, get ids of their own; the same text does not', () => {
  const first = add(
    {
      '年报.txt': TEXT('甲'),
      '总结.txt': TEXT('乙'),
      'x/a.txt': TEXT('丙'),
      'y/a.txt': TEXT('丁'),
    },
    ['年报.txt', '总结.txt', 'x/a.txt', 'y/a.txt'],
  )
  expect(first.ids).toEqual(['a', 'a-2', 'report', 'report-2'])
  const again = add({ '再来.txt': TEXT('甲') }, ['再来.txt'], null, first.content)
  expect([again.isDone, again.ids]).toEqual([false, first.ids])
  expect(again.complaints).toContain('已经加过了，编号是 report')
})

test('an id that is named is taken as it is, or refused', () => {
  const { content, ids } = add({ 'a.txt': TEXT('甲') }, ['a.txt'], 'mine')
  expect(ids).toEqual(['mine'])
  expect(add({ 'b.txt': TEXT('乙') }, ['b.txt'], 'mine', content).complaints).toContain(
    '已经有这个编号',
  )
  expect(add({ 'b.txt': TEXT('乙') }, ['b.txt'], 'A B', content).complaints).toContain(
    '“A B”不能作编号',
  )
})
