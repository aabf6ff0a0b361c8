import { expect, test } from 'vitest'
import { metaWith } from '@/lib/report/meta.fixture'
import { parseReport } from '@/lib/report/parse-report'
import { readSynonyms } from '@/lib/pipeline/content/read-synonyms'
import { CONTENT } from '@/lib/pipeline/paths'
import { soundTable } from '@/lib/pipeline/content/sound-table'
import { createSegmenter } from '@/lib/text/segment'
import { NO_SCRIPT } from '@/lib/text/script'
import { reportSource } from './report-source'
import { createScan } from '@/lib/search/match/retrieve'
import { createSearch } from './search'
import { scanTools } from '@/lib/search/match/source'

/*
 * Text that only the right reading of an erratum contains is found in every way in which other text
 * is.
 */

const LINE = '因为信公开不及时，向国家质监检验检疫总局投诉。'
const WORDS = [
  '因为',
  '信息',
  '公开',
  '国家',
  '质量',
  '监督',
  '检验',
  '检疫',
  '总局',
  '投诉',
  '及时',
  '不',
]

function search() {
  const erratum = (quote: string, reading: string) => ({
    quote,
    line: 2,
    kind: 'typo' as const,
    reading,
    note: '',
  })
  const errata = [
    erratum('信公开', '信息公开'),
    erratum('国家质监检验检疫总局', '国家质量监督检验检疫总局'),
  ]
  const source = reportSource(parseReport('r', `报告\n${LINE}`, metaWith(errata)))
  const frequencies = new Map(WORDS.map((word) => [word, 10] as const))
  return createSearch(source, {
    ...scanTools(createScan(source.paragraphs.length)),
    // A scan retrieves everything; pinyin wants to know that the letters occur nowhere.
    retrieve: ({ text }) => (/[a-z]/.test(text) ? [] : [0, 1]),
    segment: createSegmenter({ total: 1000, minimum: 1, frequencies }),
    synonyms: readSynonyms(CONTENT, NO_SCRIPT),
    sounds: soundTable([LINE], WORDS),
  })
}

test.each([
  ['信息公开', 'literal', '信公开'],
  ['质检总局', 'synonym', '国家质监检验检疫总局'],
  ['AQSIQ', 'synonym', '国家质监检验检疫总局'],
  ['xinxigongkai', 'pinyin', '信公开'],
  ['信息工开', 'sound', '信公开'],
])('%s: %s', (query, tier, quote) => {
  const [hit] = search()(query).hits
  expect(hit?.tier).toBe(tier)
  const [range] = hit?.ranges ?? []
  expect(LINE.slice(range?.start, range?.end)).toBe(quote)
})

test('completions go on in the reading, too', () => {
  const asked = search()
  expect(
    asked.suggest(asked('信息')).map((one) => (one.kind === 'completion' ? one.text : '')),
  ).not.toEqual([])
})
