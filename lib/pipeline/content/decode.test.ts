import { describe, expect, test } from 'vitest'
import { faultOf } from './content.fixture'
import { decode } from './decode'

// 质检\n总局 in GB18030, which Node can read but not write.
const GB18030 = Uint8Array.of(0xd6, 0xca, 0xbc, 0xec, 0x0a, 0xd7, 0xdc, 0xbe, 0xd6)

function bytesOf(...parts: (string | number[])[]): Uint8Array {
  return Buffer.concat(parts.map((part) => Buffer.from(part as string)))
}

describe('decode', () => {
  test('gives the text as it is, a byte-order mark and its line ends included', () => {
    const text = '\ufeff质检\r\n𠮷\0\n'
    expect(decode(bytesOf(text), 'utf-8', 'report.txt')).toBe(text)
  })

  test('reads GB18030', () => {
    expect(decode(GB18030, 'gb18030', 'report.txt')).toBe('质检\n总局')
  })

  test.each([
    ['a byte that begins nothing', bytesOf('质\n检\n总', [0xff], '局\n'), 3],
    ['a character cut off by the line end', bytesOf('质\n', [0xe6, 0xa3], '\n局'), 2],
    ['a character cut off by the end', bytesOf('质\r\n检', [0xe6, 0xa3]), 2],
    ['the first line', bytesOf([0x80], '\n质'), 1],
    ['two faults: the first', bytesOf('质\n', [0xff], '\n', [0xff]), 2],
    ['GB18030 called UTF-8', GB18030, 1],
  ])('undecodable bytes are told with their line: %s', (_, bytes, line) => {
    expect(faultOf(() => decode(bytes, 'utf-8', 'content/report.txt'))).toEqual({
      file: 'content/report.txt',
      line,
      reason: '这里的字节不是 utf-8',
      message: `content/report.txt:${line}: 这里的字节不是 utf-8`,
    })
  })

  test('a cut GB18030 text is told with its line', () => {
    expect(faultOf(() => decode(GB18030.slice(0, -1), 'gb18030', 'report.txt')).line).toBe(2)
  })

  test('an unknown encoding has no line', () => {
    expect(faultOf(() => decode(GB18030, 'gb-what', 'report.txt'))).toMatchObject({
      line: null,
      message: 'report.txt: 没有“gb-what”这种编码',
    })
  })
})
