import { expect, test } from 'vitest'
import { findPlaces, findStrings } from './han-places'

const run = (text: string) => ({ chars: [...text], isEdge: () => true, sourceOf: () => '' })
const places = findPlaces([run('质检总局质检'), run('检总')])
const spots = (choices: (string[] | null)[]) =>
  findStrings(choices, places).map(({ run, at }) => [run.chars.length, at])

test('strings of chosen characters, in order', () => {
  expect(spots([['质'], ['检']])).toEqual([
    [6, 0],
    [6, 4],
  ])
  expect(spots([['检'], ['总', '局']])).toEqual([
    [6, 1],
    [2, 0],
  ])
  expect(spots([['总', '检'], null])).toEqual([
    [6, 1],
    [6, 2],
    [2, 0],
  ])
})

test('none reaches beyond a run, none has a character that stands nowhere', () => {
  expect(spots([null, ['质'], ['检']])).toEqual([[6, 3]])
  expect(spots([['局'], null, null, null])).toEqual([])
  expect(spots([['质'], ['剂']])).toEqual([])
})
