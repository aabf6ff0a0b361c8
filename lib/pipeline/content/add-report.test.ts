import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { addReport, suggestId } from './add-report'
import { faultOf, temporaryFolder } from './content.fixture'
import { readReport } from './read-report'
import { REASONS } from '@/lib/report/reasons'

const TEXT =
  '某市卫生局2012年工作报告\r\n本报告统计期限自2012年1月1日起至2012年12月31日止。\r\n一、概述\r\n无。\r\n某市卫生局\r\n二〇一三年三月一日\r\n'

function fileOf(text: string | Uint8Array): string {
  const file = path.join(temporaryFolder(), '卫生局 Report_2012.txt')
  writeFileSync(file, text)
  return file
}

describe('addReport', () => {
  test('copies the bytes, and writes what the text says of itself for the editor to confirm', () => {
    const content = temporaryFolder()
    const { folder, missing, report } = addReport(fileOf(TEXT), 'w-2012', content)
    expect(readFileSync(path.join(folder, 'report.txt'), 'utf8')).toBe(TEXT)
    const yaml = readFileSync(path.join(folder, 'report.yaml'), 'utf8')
    expect(yaml.split('\n').slice(1)).toEqual([
      'title: 某市卫生局2012年工作报告 # 待编辑确认',
      'agency: 某市卫生局 # 待编辑确认',
      'period: 2012-01-01/2012-12-31 # 待编辑确认',
      'issued: 2013-03-01 # 待编辑确认',
      'source: null # 待编辑填写',
      'language: zh-Hans',
      'encoding: utf-8',
      'errata: []',
      '',
    ])
    expect(missing).toEqual([])
    expect(readReport(folder).report.paragraphs).toEqual(report.paragraphs)
  })

  test('what cannot be told stops the build, with its name', () => {
    const { folder, missing } = addReport(fileOf('一、概述\n无。\n'), 'x', temporaryFolder())
    expect(missing).toEqual(['title', 'agency', 'period'])
    expect(faultOf(() => readReport(folder))).toMatchObject({
      line: 2,
      reason: 'title：还没有填写',
    })
  })

  test('an id that is taken or is none is refused, and nothing is written', () => {
    const content = temporaryFolder()
    const { folder } = addReport(fileOf(TEXT), 'x', content)
    const before = readFileSync(path.join(folder, 'report.yaml'), 'utf8')
    expect(faultOf(() => addReport(fileOf('另一份报告'), 'x', content)).reason).toMatch(
      /^已经有这个编号/,
    )
    expect(readFileSync(path.join(folder, 'report.yaml'), 'utf8')).toBe(before)
    expect(faultOf(() => addReport(fileOf(TEXT), '../x', content)).reason).toMatch(/不能作编号/)
  })

  test.each([
    ['', 1, REASONS.emptyText],
    [Uint8Array.of(0x61, 0xff), 1, REASONS.unknownBytes],
  ])('%j is refused', (text, line, reason) => {
    const file = fileOf(text)
    expect(faultOf(() => addReport(file, 'x', temporaryFolder()))).toMatchObject({
      file,
      line,
      reason,
    })
  })
})

test.each([
  ['a/B_2011 年报.txt', 'b-2011'],
  ['2011.年报.TXT', '2011'],
  ['年报.txt', ''],
])('suggestId %s: %s', (file, id) => {
  expect(suggestId(file)).toBe(id)
})
