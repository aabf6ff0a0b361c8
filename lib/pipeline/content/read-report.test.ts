import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { contentFolder, faultOf, META, temporaryFolder, TEXT, writeFiles } from './content.fixture'
import { readReport, readReports } from './read-report'
import { REASONS } from '@/lib/report/reasons'

const TEXT_FILE = 'reports/a-2011/report.txt'
const META_FILE = 'reports/a-2011/report.yaml'
const ERRATUM = META.replace('[]', '\n  - { quote: 走势, line: 3, kind: noise, note: 混入 }')

describe('readReports', () => {
  test('reads reports sorted by id, each with its source', () => {
    const content = contentFolder({
      'reports/0-first/report.yaml': META,
      'reports/0-first/report.txt': '\ufeff甲\r\n',
      'reports/.hidden/report.yaml': '',
      'reports/notes.md': '',
    })
    expect(readReports(content).map(({ report, source }) => [report.id, source])).toEqual([
      ['0-first', '\ufeff甲\r\n'],
      ['a-2011', TEXT],
    ])
  })

  test('decodes by the encoding that the metadata name', () => {
    const content = contentFolder({
      [META_FILE]: META.replace('utf-8', 'gb18030'),
      [TEXT_FILE]: Uint8Array.of(0xd6, 0xca, 0xbc, 0xec),
    })
    expect(readReports(content)[0]?.source).toBe('质检')
  })

  test.each([
    [
      'undecodable text',
      { [TEXT_FILE]: Buffer.from('e8b4a80aff', 'hex') },
      TEXT_FILE,
      2,
      '这里的字节不是 utf-8',
    ],
    [
      'undecodable metadata',
      { [META_FILE]: Buffer.from('610aff', 'hex') },
      META_FILE,
      2,
      '这里的字节不是 utf-8',
    ],
    [
      'an unknown key',
      { [META_FILE]: `${META}colour: red\n` },
      META_FILE,
      9,
      'colour：没有这一项：是不是写错了？',
    ],
    [
      'an unknown encoding',
      { [META_FILE]: META.replace('utf-8', 'gb') },
      META_FILE,
      7,
      'encoding：没有这种编码',
    ],
    ['a zero character', { [TEXT_FILE]: '报告\r\n甲\0乙\n' }, TEXT_FILE, 2, REASONS.zeroCharacter],
    ['an empty report', { [TEXT_FILE]: '' }, TEXT_FILE, 1, REASONS.emptyText],
    ['a report of blank lines', { [TEXT_FILE]: '\ufeff\n　\n' }, TEXT_FILE, 1, REASONS.emptyText],
    [
      'a quote that is not in its line',
      { [META_FILE]: ERRATUM },
      TEXT_FILE,
      3,
      REASONS.quoteNotThere('走势'),
    ],
    [
      'a line that is not in the text',
      { [META_FILE]: ERRATUM, [TEXT_FILE]: '报告\n走势\n' },
      TEXT_FILE,
      3,
      REASONS.errataNoLine,
    ],
  ])('%s stops the build', (_, files: Record<string, string | Uint8Array>, name, line, reason) => {
    const content = contentFolder(files)
    const file = path.join(content, name)
    const place = `${path.relative(process.cwd(), file)}${line === null ? '' : `:${line}`}`
    expect(faultOf(() => readReports(content))).toEqual({
      file,
      line,
      reason,
      message: `${place}: ${reason}`,
    })
  })

  test.each([TEXT_FILE, META_FILE])('a missing %s is told', (name) => {
    const content = contentFolder()
    const file = path.join(content, name)
    rmSync(file)
    expect(faultOf(() => readReports(content))).toMatchObject({
      file,
      line: null,
      reason: REASONS.missingFile,
    })
  })

  test('a folder in a file’s place is told', () => {
    const content = contentFolder()
    const file = path.join(content, TEXT_FILE)
    rmSync(file)
    mkdirSync(file)
    expect(faultOf(() => readReports(content))).toMatchObject({
      file,
      reason: '这是文件夹，不是文件',
    })
  })

  test('no reports at all are a fault', () => {
    const content = temporaryFolder()
    const fault = { file: path.join(content, 'reports'), line: null, reason: REASONS.noReports }
    expect(faultOf(() => readReports(content))).toMatchObject(fault)
    mkdirSync(path.join(content, 'reports'))
    expect(faultOf(() => readReports(content))).toMatchObject(fault)
  })
})

test.each(['A-2011', 'a_2011', 'a--b', '-a', 'a-', '质检', 'manifest'])('%s is no id', (id) => {
  const folder = path.join(temporaryFolder(), id)
  writeFiles(folder, { 'report.yaml': META, 'report.txt': TEXT })
  expect(faultOf(() => readReport(folder))).toMatchObject({
    file: folder,
    reason: REASONS.folderName,
  })
})
