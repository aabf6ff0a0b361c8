import { expect, test } from 'vitest'
import { createBaselines } from './baselines'

const DOCUMENTS = [
  { id: 'a', title: '条例', text: '信息公开' },
  { id: 'b', title: '办法', text: '食品生产许可' },
  { id: 'c', title: '', text: '食品信息' },
]
const cutPairs = (run: string) => run.match(/..?/gu) ?? []
const dictionary = {
  cut: cutPairs,
  cutForSearch: cutPairs,
  total: 1,
  minimum: 1,
  frequencies: new Map<string, number>(),
}

test.each(createBaselines(dictionary))(
  '$name: a document need not have all the words',
  ({ open }) => {
    const counts: number[] = []
    const rank = open(DOCUMENTS, (done) => counts.push(done))
    expect(counts).toEqual([1, 2, 3])
    expect(rank('食品生产信息')).toHaveLength(3)
    expect(rank('条例').map((position) => DOCUMENTS[position]?.id)).toEqual(['a'])
    expect(rank('碳中和')).toEqual([])
  },
)
