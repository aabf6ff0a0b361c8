import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CONTENT } from '@/lib/build/paths'
import { writeSearch } from '@/lib/build/write-search'
import { FORMAT } from '@/lib/text/index-files'
import { openIndex } from './open-index'

let folder: string
let manifest: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'chayue-'))
  manifest = writeSearch(CONTENT, folder, () => {}).manifest
})
afterAll(() => rmSync(folder, { recursive: true }))

const file = (start: string) => readdirSync(folder).find((name) => name.startsWith(start)) ?? ''

/** Reads the real files, one of them changed. */
function open(changed = '', change = (text: string) => text, report = 'aqsiq-2011') {
  const read = (name: string) => {
    const text = readFileSync(path.join(folder, name), 'utf8')
    return Promise.resolve(name === changed ? change(text) : text)
  }
  return openIndex(read, manifest, report)
}

test('opens what the build wrote', async () => {
  const { tools, size } = await open()
  expect(size).toBe(63)
  expect(tools.retrieve({ text: '塑化剂', view: 'loose' })).toEqual([51])
  expect(tools.segment('政府信息公开')).toEqual(['政府', '信息', '公开'])
})

test('reads tables of script and sounds only when asked', async () => {
  const { tools, readExtra } = await open()
  expect(tools).toMatchObject({ script: null, sounds: null })
  const { script } = await readExtra('script')
  expect(script?.get('質')).toBe('质')
  const { sounds } = await readExtra('sounds')
  expect(sounds?.get('识')).toEqual(['shi', 'zhi'])
})

test('a table that is damaged is named', async () => {
  const sounds = file('sounds')
  const { readExtra } = await open(sounds, () => '<!doctype html>')
  await expect(readExtra('sounds')).rejects.toMatchObject({ fault: 'damaged', file: sounds })
})

test('a file that is cut off is damaged, and is named', async () => {
  const index = file('aqsiq-2011')
  await expect(open(index, (text) => text.slice(0, -100))).rejects.toMatchObject({
    fault: 'damaged',
    file: index,
  })
})

test('a file of another format is of another version', async () => {
  const lexicon = file('lexicon')
  await expect(
    open(lexicon, (text) => text.replace(`"format":${FORMAT}`, '"format":1')),
  ).rejects.toMatchObject({ fault: 'other-version', file: lexicon })
})

test('an index that does not answer its known query is damaged', async () => {
  const index = file('aqsiq-2011')
  await expect(
    open(index, (text) => text.replace('\\n信息\\n', '\\n信心\\n')),
  ).rejects.toMatchObject({ fault: 'damaged', file: index })
})

test('a missing part is damaged', async () => {
  await expect(open(manifest, () => `{"format":${FORMAT}}`)).rejects.toMatchObject({ fault: 'damaged' })
  await expect(open('', undefined, 'other-report')).rejects.toMatchObject({ fault: 'damaged' })
})
