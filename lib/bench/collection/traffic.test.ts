import { expect, test } from 'vitest'
import { chayuePurpose, pagefindPurpose, TrafficMeter } from './traffic'

test('data and program apart, from one look to the next', () => {
  const meter = new TrafficMeter(chayuePurpose)
  meter.count('/bench.html', 1)
  meter.count('/chayue.js', 10)
  meter.count('/collection.worker.js', 20)
  meter.count('/search/texts/00.json', 100)
  meter.count('/search/collection.00.json?again', 200)
  expect(meter.take()).toEqual({ bytes: 300, requests: 2, programBytes: 30 })
  expect(meter.take()).toEqual({ bytes: 0, requests: 0, programBytes: 0 })
})

test('what is sent until all is quiet', async () => {
  const meter = new TrafficMeter(chayuePurpose)
  meter.count('/search/a.json', 1)
  setTimeout(() => meter.count('/search/b.json', 2), 350)
  expect(await meter.settle()).toEqual({ bytes: 3, requests: 2, programBytes: 0 })
})

test('what Pagefind asks for', () => {
  expect(pagefindPurpose('/pagefind/pagefind.js')).toBe('program')
  expect(pagefindPurpose('/pagefind/wasm.zh.pagefind')).toBe('program')
  expect(pagefindPurpose('/pagefind/pagefind-entry.json')).toBe('data')
  expect(pagefindPurpose('/pagefind/fragment/zh_1.pf_fragment')).toBe('data')
  expect(pagefindPurpose('/bench.html')).toBeNull()
})
