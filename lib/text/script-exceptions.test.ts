import { to } from 'opencc-js/preset/t2cn'
import { expect, test } from 'vitest'
import { loadScript } from './script-table'
import { KEPT_WORDS, keptFormsIn, mayKeepForms, mayMeanKeptForms } from './script-exceptions'
import { NO_SCRIPT } from './script'

const script = loadScript()
const words = KEPT_WORDS.split(/\s/)

test('are the words of OpenCC in which a character of the table stays', () => {
  const entries = (to.cn ?? [])
    .flat()
    .flatMap((dictionary) =>
      typeof dictionary === 'string' ? dictionary.split('|') : [dictionary.join(' ')],
    )
  const kept = entries.flatMap((entry) => {
    const [key = [], value = []] = entry.split(' ').map((word) => [...word])
    const stays =
      key.length > 1 &&
      key.length === value.length &&
      value.some((char, i) => key[i] === char && script.has(char))
    return stays ? [value.join('')] : []
  })
  // 不可貲計 is an error of the table.
  const all = new Set(kept.filter((word) => !word.includes('計')))
  expect([...all].filter((word) => !words.some((other) => word.includes(other)))).toEqual([])
  expect(words.filter((word) => !all.has(word))).toEqual([])
})

test('their characters are known, and what these are taken for', () => {
  for (const word of words) expect(mayKeepForms(word), word).toBe(true)
  for (const [char, simplified] of script)
    if (mayKeepForms(char)) expect(mayMeanKeptForms(simplified), char).toBe(true)
})

test('are found in a source, with their characters elsewhere', () => {
  const { all, inWords } = keptFormsIn('餅乾與乾清宮', script)
  expect({ all: [...all], inWords: [...inWords] }).toEqual({ all: [1, 3], inWords: [3] })
  expect(keptFormsIn('饼干', NO_SCRIPT).all.size).toBe(0)
})
