import { describe, expect, test } from 'vitest'
import { metaWith } from './meta.fixture'
import { parseReport } from './parse-report'
import { splitUnits } from './units'

const texts = (source: string) => splitUnits(source).map(({ text }) => text)

/** Prose cut every 20 characters, as PDF files have it. */
function wrap(text: string): string[] {
  return text.match(/.{1,20}/gu) ?? []
}

const PROSE =
  '各科室按照规定的期限逐项办理政府信息公开申请并且把结果逐月登记按季通报'.repeat(4) + '。'

describe('hard-wrapped lines', () => {
  const lines = wrap(PROSE)
  const source = ['某某局工作报告', '一、总体情况', ...lines, '二、公开情况', ...lines].join('\n')

  test('make one paragraph, up to the end of the sentence', () => {
    expect(texts(source)).toEqual([
      '某某局工作报告',
      '一、总体情况',
      lines.join('\n'),
      '二、公开情况',
      lines.join('\n'),
    ])
  })

  test('are parted by page numbers and blank lines', () => {
    const paged = source.replace(
      lines.slice(0, 3).join('\n'),
      [lines[0], lines[1], '— 3 —', '', lines[2]].join('\n'),
    )
    expect(texts(paged).slice(2, 5)).toEqual([
      `${lines[0]}\n${lines[1]}`,
      '— 3 —',
      lines.slice(2).join('\n'),
    ])
  })

  test('a list of titles is not taken for such', () => {
    const titles = Array.from('甲乙丙丁戊己', (char) => `某某市人民政府关于${char}的规定`)
    expect(texts(titles.join('\n'))).toEqual(titles)
    const paragraphs = [PROSE, PROSE.slice(9), ...lines]
    expect(texts(paragraphs.join('\n'))).toEqual(paragraphs)
  })
})

test('a line that breaks off within brackets goes on in the next', () => {
  expect(texts('根据《\n条例\n》的规定。\n完。')).toEqual(['根据《\n条例\n》的规定。', '完。'])
})

describe('a document in one line', () => {
  const source = `某镇2016年年度报告 根据规定，编制本报告。 一、概述 ${'全年公开信息九条。'.repeat(20)} 二、公开情况 没有发生诉讼案件，也没有申请。`

  test('is cut behind its title, at its markers and at ends of sentences', () => {
    const pieces = texts(source)
    expect(pieces.join('')).toBe(source)
    expect(pieces.map((text) => text.slice(0, 5))).toEqual([
      '某镇201',
      '根据规定，',
      '一、概述 ',
      '全年公开信',
      '二、公开情',
    ])
  })

  test('an erratum stands in the piece of its line that has the quote', () => {
    const erratum = { quote: '诉讼', line: 1, kind: 'typo', reading: '复议', note: '误' } as const
    const last = parseReport('test', source, metaWith([erratum])).paragraphs.at(-1)
    expect(last?.text.slice(last.errata[0]?.start, last.errata[0]?.end)).toBe('诉讼')
  })
})

test('an erratum of a line within a wrapped paragraph stands in it', () => {
  const lines = wrap(PROSE)
  const erratum = { quote: '规定', line: 4, kind: 'typo', reading: null, note: '误' } as const
  const source = ['报告', ...lines].join('\r\n')
  const [, paragraph] = parseReport('test', source, metaWith([erratum])).paragraphs
  expect(paragraph?.text).toBe(lines.join('\r\n'))
  const [placed] = paragraph?.errata ?? []
  expect(paragraph?.text.slice(placed?.start, placed?.end)).toBe('规定')
  expect(placed?.start).toBeGreaterThan(lines.slice(0, 2).join('\r\n').length)
})

test('time is linear: a line of a million characters is read at once', () => {
  const source = [
    '报告',
    '一、' + ' '.repeat(300_000) + '甲',
    '《'.repeat(300_000),
    '（一）' + '1 '.repeat(200_000),
    '。'.repeat(200_000),
  ].join('\n')
  const start = performance.now()
  parseReport('test', source, metaWith())
  expect(performance.now() - start).toBeLessThan(5000)
})
