import { expect, test } from 'vitest'
import { bigramTerms, wordTerms } from './baseline-terms'

test('words in order, as often as they stand there', () => {
  const terms = wordTerms({ cut: (run) => run.match(/..?/gu) ?? [] })
  expect(terms('公开２条，公开ABC。')).toEqual(['公开', '2', '条', '公开', 'abc'])
})

test('bigrams of Han runs, numbers and Latin words', () => {
  expect(bigramTerms('信息公开，第2条 ABC')).toEqual(['信息', '息公', '公开', '2', 'abc'])
})
