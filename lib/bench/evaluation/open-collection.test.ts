import { expect, test } from 'vitest'
import { loadDictionary } from '@/lib/pipeline/content/dictionary'
import { CONTENT } from '@/lib/pipeline/paths'
import { openCollection } from './open-collection'

test('documents are found by their text and by their title, as paragraphs of a report are', () => {
  const documents = [
    { id: 'a', title: '信息公开条例', text: '为了保障公民获取信息\n制定本条例。' },
    { id: 'b', title: '', text: '食品生产许可' },
    { id: 'c', title: '附则', text: '信息公开条例的解释' },
  ]
  const search = openCollection(documents, loadDictionary(CONTENT))
  const found = (query: string) => search(query).hits.map(({ id }) => documents[id]?.id)
  expect(found('食品生产')).toEqual(['b'])
  expect(found('信息公开条例')).toEqual(['a', 'c'])
  expect(found('获取信息')).toEqual(['a'])
})
