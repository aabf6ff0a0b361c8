import { expect, test } from 'vitest'
import { weighParts } from './page-parts'

const noise = (length: number) =>
  Array.from({ length }, (_, i) => String.fromCharCode(0x4e00 + ((i * i * 7919) % 20000))).join('')

const page = (text: string, id: string, data: string) =>
  `<html><head><meta http-equiv="Content-Security-Policy" content="x"/></head><nav>目录</nav><article><p id="${id}">${text}</p></article>` +
  `<script type="application/json" id="page-data">["${data}"]</script></html>`

test('a part weighs what the page would be smaller without it', () => {
  const weights = weighParts(page(noise(400), 'a', ''))
  expect(weights.text).toBeGreaterThan(700)
  for (const part of ['markup of the text', 'outline', 'data for the programs'])
    expect(weights[part]).toBeLessThan(60)
  expect(weighParts(page('', noise(400), ''))['markup of the text']).toBeGreaterThan(700)
  expect(weighParts(page('', '', noise(400)))['data for the programs']).toBeGreaterThan(700)
})

test('what a page does not have weighs nothing', () => {
  expect(Object.values(weighParts('<html></html>'))).toEqual(expect.arrayContaining([0]))
  expect(Math.max(...Object.values(weighParts('<html></html>')))).toBe(0)
})
