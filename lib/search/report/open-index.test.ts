import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CONTENT } from '@/lib/pipeline/paths'
import { readManifest } from '@/lib/pipeline/indexing/read-manifest'
import { readReports } from '@/lib/pipeline/content/read-report'
import { writeSearch } from '@/lib/pipeline/indexing/write-search'
import { reportSource } from './report-source'
import { FORMAT, reportFiles, type ReportFiles } from '@/lib/index/index-files'
import { openIndex } from '@/lib/search/load/open-index'

let folder: string
let files: ReportFiles
const paragraphs = reportSource(readReports(CONTENT)[0]!.report).paragraphs

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'chayue-'))
  await writeSearch(CONTENT, path.join(folder, 'search'), { cache: path.join(folder, 'cache') })
  const manifest = readManifest(path.join(folder, 'search'))
  files = reportFiles(manifest!, 'aqsiq-2011')!
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Reads the real files, one of them changed. */
function open(changed = '', change = (text: string) => text, shown = paragraphs) {
  const read = (name: string) => {
    const text = readFileSync(path.join(folder, 'search', name), 'utf8')
    return Promise.resolve(name === changed ? change(text) : text)
  }
  return openIndex(read, files, shown)
}

test('opens what the build wrote', async () => {
  const { tools } = await open()
  expect(tools.retrieve({ text: '塑化剂', view: 'loose' })).toEqual([51])
  expect(tools.segment('政府信息公开')).toEqual(['政府', '信息', '公开'])
})

test('reads tables of script and sounds only when asked', async () => {
  const { tools, readExtra } = await open()
  expect(tools).toMatchObject({ script: null, sounds: null })
  const { script } = await readExtra('script')
  expect(script?.get('質')).toBe('质')
  const { sounds } = await readExtra('sounds')
  expect(sounds?.characters.get('识')).toEqual(['shi', 'zhi'])
})

test('a table that is damaged is named', async () => {
  const { sounds } = files
  const { readExtra } = await open(sounds, () => '<!doctype html>')
  await expect(readExtra('sounds')).rejects.toMatchObject({ fault: 'damaged', file: sounds })
})

test('a file that is cut off is damaged, and is named', async () => {
  const { index } = files
  await expect(open(index, (text) => text.slice(0, -100))).rejects.toMatchObject({
    fault: 'damaged',
    file: index,
  })
})

test('a file of another format is of another version', async () => {
  const { lexicon } = files
  await expect(
    open(lexicon, (text) => text.replace(`"format":${FORMAT}`, '"format":1')),
  ).rejects.toMatchObject({ fault: 'other-version', file: lexicon })
})

test('an index that does not answer its known query is damaged', async () => {
  const { index } = files
  await expect(
    open(index, (text) => text.replaceAll('\\n信息\\n', '\\n信心\\n')),
  ).rejects.toMatchObject({ fault: 'damaged', file: index })
})

test('an index of other paragraphs than the page has is damaged', async () => {
  await expect(open('', undefined, paragraphs.slice(1))).rejects.toMatchObject({
    fault: 'damaged',
    file: files.index,
  })
})

type Json = Record<string, unknown>
const ofIndex = (file: Json) => file.index as { terms: string; postings: number[][] }

test.each<[string, (file: Json) => Json]>([
  ['of another report', () => ({ report: 'b-2012' })],
  [
    'with postings beyond its paragraphs',
    (file) => ({ index: { ...ofIndex(file), postings: ofIndex(file).postings.map(() => [1e6]) } }),
  ],
  [
    'with postings that are not ascending',
    (file) => ({ index: { ...ofIndex(file), postings: ofIndex(file).postings.map(() => [1, 0]) } }),
  ],
  [
    'with terms that are not sorted',
    (file) => ({
      index: { ...ofIndex(file), terms: ofIndex(file).terms.split('\n').reverse().join('\n') },
    }),
  ],
  [
    'with a term more than it has postings for',
    (file) => ({ index: { ...ofIndex(file), terms: `${ofIndex(file).terms}\n\uffff` } }),
  ],
  ['with words without frequencies', () => ({ frequencies: [] })],
  ['with a word that never occurs', () => ({ words: 'x', frequencies: [0] })],
  ['with half a paragraph', () => ({ paragraphs: 0.5 })],
])('an index %s is damaged', async (_, change) => {
  const { index } = files
  const changed = (text: string) =>
    JSON.stringify({ ...(JSON.parse(text) as Json), ...change(JSON.parse(text) as Json) })
  await expect(open(index, changed)).rejects.toMatchObject({ fault: 'damaged', file: index })
})

test('a table whose simplified characters are traditional, too, is damaged', async () => {
  const { readExtra } = await open(files.script, (text) =>
    JSON.stringify({ ...(JSON.parse(text) as Json), traditional: '質质', simplified: '质資' }),
  )
  await expect(readExtra('script')).rejects.toMatchObject({ fault: 'damaged', file: files.script })
})

test('without served postings the index is made from the text, and finds the same', async () => {
  const withoutPostings = (text: string) =>
    JSON.stringify({ ...(JSON.parse(text) as object), index: null, probe: { terms: [], ids: [] } })
  const [served, made] = [await open(), await open(files.index, withoutPostings)]
  for (const text of ['塑化剂', '质检总', '57979', '579', 'oiml', '的']) {
    const needle = { text, view: 'loose' } as const
    expect(made.tools.retrieve(needle), text).toEqual(served.tools.retrieve(needle))
    expect(made.tools.retrieve(needle).length, text).toBeGreaterThan(0)
  }
  expect(made.tools.segment('政府信息公开')).toEqual(['政府', '信息', '公开'])
  expect([made.tools.knows('质'), made.tools.knows('龘')]).toEqual([true, false])
})
