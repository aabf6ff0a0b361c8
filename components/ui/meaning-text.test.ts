import { expect, test } from 'vitest'
import type { SearchResult } from '@/lib/search/report/search-result'
import { hitNote, meaningText } from './meaning-text'

const hit = (tier: 'unmarked' | 'words' | 'literal') => ({
  id: 0,
  tier,
  score: 1,
  ranges: [],
  standIns: [],
  why: () => [],
})
const result = (change: Partial<SearchResult>) =>
  ({ hits: [], isUnmarked: false, correction: null, ...change }) as unknown as SearchResult

test('what stands there but for punctuation says so, in the list and in the status line', () => {
  expect(hitNote(hit('unmarked'))).toBe('不计标点')
  expect(hitNote(hit('literal'))).toBeNull()
  expect(meaningText(result({ hits: [hit('unmarked'), hit('words')], isUnmarked: true }))).toBe(
    '不计标点',
  )
  expect(meaningText(result({ hits: [hit('words')], isUnmarked: true }))).toBe('不计标点')
  expect(meaningText(result({ hits: [hit('literal')] }))).toBe('')
})
