import { describe, expect, test } from 'vitest'
import { faultOf } from './content.fixture'
import { detectEncoding } from './detect-encoding'
import { REASONS } from '@/lib/report/reasons'

const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex')
const detect = (hex: string) => detectEncoding(bytes(hex), 'a.txt')

describe('detectEncoding', () => {
  test.each([
    ['utf-8', Buffer.from('政府工作报告').toString('hex'), '政府工作报告'],
    ['utf-8', Buffer.from('\ufeff报告').toString('hex'), '\ufeff报告'],
    ['utf-16le', 'fffe a562 4a54', '\ufeff报告'],
    ['utf-16be', 'feff 62a5 544a', '\ufeff报告'],
    ['gb18030', 'd5fe b8ae b9a4 d7f7 b1a8 b8e6 0d0a', '政府工作报告\r\n'],
    ['big5', 'ac46 a9b2 a475 a740 b3f8 a769', '政府工作報告'],
  ])('%s', (encoding, hex, text) => {
    expect(detect(hex)).toEqual({ encoding, text })
  })

  test.each([
    ['ff80 ff', REASONS.unknownBytes],
    ['e9', REASONS.unknownBytes],
    ['6100 6200', REASONS.zeroBytes],
  ])('%s is refused', (hex, reason) => {
    expect(faultOf(() => detect(hex))).toMatchObject({ file: 'a.txt', reason })
  })
})
