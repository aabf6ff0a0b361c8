import { expect, test } from 'vitest'
import { faultDetail } from './fault-detail'

test.each([
  ['unreachable', 404, 'lexicon.0.json：服务器答复 404'],
  ['unreachable', null, 'lexicon.0.json：没有收到'],
  ['damaged', null, 'lexicon.0.json：内容不全，或者不是这个文件'],
  ['other-version', null, 'lexicon.0.json：与这一页的版本不同'],
] as const)('%s, %s', (fault, status, text) => {
  expect(faultDetail(fault, { file: 'lexicon.0.json', status })).toBe(text)
})
