import { expect, test } from 'vitest'
import { fold } from './fold'

test.each([
  ['①2011年', '1 2011年'],
  ['2011①年', '2011 1年'],
  ['①②③', '1 2 3'],
  ['⑴2011 ⒈2011', '(1)2011 1. 2011'],
  ['共57979²件', '共57979 2件'],
  ['3.5² 3.² ².5', '3.5 2 3. 2 2. 5'],
  ['10¹² PM₂.₅ ⅩⅡ', '10 12 pm2.5 xii'],
  ['3½2', '3 1/2 2'],
  ['ⅣA a㎏b ⓐbc', 'iv a a kg b a bc'],
  ['每㎡2元', '每m2 2元'],
  ['2011㏠2', '2011 1日2'],
  ['㊀十一月', '一 十一月'],
  ['m² 5㎡ 35％', 'm2 5m2 35%'],
  ['⼗⼀⽉ 二〇一二', '十一月 二零一二'],
  ['①\u03012011', '1\u03012011'],
])(
  'a number or letters that are one character are a run of their own: %s → %s',
  (source, folded) => {
    expect(fold(source).text).toBe(folded)
  },
)
