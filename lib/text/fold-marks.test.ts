import { expect, test } from 'vitest'
import { fold } from './fold'

test.each([
  ['a—b–c－d−e─f⸺g⎯h', 'a-b-c-d-e-f-g-h'],
  ['甲——乙⸺丙──丁--戊', '甲-乙-丙-丁-戊'],
  ['等……等⋯⋯等…等......等⋯', '等...等...等...等...等...'],
  ['1..2', '1..2'],
  ['3∶1 3：1', '3:1 3:1'],
  ['甲・乙•丙‧丁˙戊．己.庚', '甲·乙·丙·丁·戊·己·庚'],
  ['1.甲．2 a．乙.b', '1.甲.2 a.乙.b'],
  ['½ 1⁄2 1∕2 1／2', '1/2 1/2 1/2 1/2'],
  ['3≧2≦5', '3≥2≤5'],
  ['5˚C 5℃ 5°C', '5°c 5°c 5°c'],
])('marks of one kind are one: %s → %s', (source, folded) => {
  expect(fold(source).text).toBe(folded)
})
