import { expect } from 'vitest'
import type { Report } from './types'

/** The characters that no paragraph holds: line ends, and a byte-order mark at the start. */
const isLeftOut = (gap: string, at: number) =>
  /^[\r\n]*$/.test(at === 0 ? gap.replace(/^\ufeff/, '') : gap)

/** Fails unless each source character but line ends and a byte-order mark is held once, in order. */
export function expectVerbatim(report: Report, text: string) {
  let done = 0
  for (const paragraph of report.paragraphs) {
    expect(paragraph.start).toBeGreaterThanOrEqual(done)
    expect(isLeftOut(text.slice(done, paragraph.start), done)).toBe(true)
    done = paragraph.start + paragraph.text.length
    expect(text.slice(paragraph.start, done)).toBe(paragraph.text)
  }
  expect(isLeftOut(text.slice(done), done)).toBe(true)
}
