import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseReport } from '@/lib/report/parse-report'
import { metaWith } from '@/lib/report/meta.fixture'
import { BLOCK_LENGTH } from '@/lib/index/collection-files'
import { packBlocks } from './report-blocks'

const NUMBERS = [...'一二三四五六七八九十']

test('a heading stands in one block with what is below it; blocks hold all of the text, and not too much of it', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: BLOCK_LENGTH }), {
    minLength: 1,
    maxLength: 10,
  })
  fc.assert(
    fc.property(lengths, (lengths) => {
      const text = `年度报告\n${lengths.map((length, i) => `${NUMBERS[i]}、总体情况\n${'公开'.repeat(length / 2)}公。\n`).join('')}`
      const report = parseReport('a', text, metaWith())
      const blocks = packBlocks({
        report,
        isTraditional: report.paragraphs.map(() => false),
      } as unknown as Parameters<typeof packBlocks>[0])
      expect(blocks.flatMap(({ texts }) => texts)).toEqual(
        report.paragraphs.map(({ text }) => text),
      )
      for (const { texts } of blocks) {
        expect(texts.at(-1)).not.toMatch(/^[^。]*情况\s*$/)
        const longest = Math.max(...texts.map(({ length }) => length))
        expect(texts.join('').length).toBeLessThanOrEqual(Math.max(BLOCK_LENGTH, longest + 20))
      }
    }),
    { numRuns: 50 },
  )
})
