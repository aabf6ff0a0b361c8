import { afterAll, beforeAll, expect, test } from 'vitest'
import { FORMAT } from '@/lib/index/index-files'
import { buildCollection, searchCollection, type TestCollection } from './collection.fixture'
import { openCollection } from './open-collection'

let collection: TestCollection
let other: TestCollection
beforeAll(async () => {
  collection = await buildCollection({ a: '报告\n质检总局公开信息。\n', b: '报告\n塑化剂检查。\n' })
  other = await buildCollection({ a: '年报\n甲乙丙丁。\n戊\n' })
})
afterAll(() => [collection, other].forEach(({ remove }) => remove()))

/** Searches with the files of a kind changed. */
async function search(kind: string, change: (text: string) => string | Promise<string>) {
  const read = async (name: string) => {
    const text = await collection.read(name)
    return name.startsWith(kind) ? change(text) : text
  }
  return searchCollection(await openCollection(read, collection.root), '质检总局')
}

const piecesOf = async (kind: string) => {
  await searchCollection(await openCollection(other.read, other.root), '甲乙')
  return other.read(other.log.find((name) => name.startsWith(kind)) ?? '')
}

test.each(['collection.', 'terms/', 'texts/'])('%s cut off is damaged, and named', async (kind) => {
  await expect(search(kind, (text) => text.slice(0, -20))).rejects.toMatchObject({
    fault: 'damaged',
    file: expect.stringContaining(kind) as string,
  })
})

test.each(['collection.', 'terms/', 'texts/'])(
  '%s of another format is of another version',
  async (kind) => {
    const older = (text: string) => text.replace(`"format":${FORMAT}`, '"format":1')
    await expect(search(kind, older)).rejects.toMatchObject({ fault: 'other-version' })
  },
)

test.each(['terms/', 'texts/'])('%s of another build is of another version', async (kind) => {
  await expect(search(kind, () => piecesOf(kind))).rejects.toMatchObject({ fault: 'other-version' })
})

type Json = Record<string, unknown>

/** A file's value with some of it in the place of its own. */
const withValues = (change: (file: Json) => Json) => (text: string) => {
  const file = JSON.parse(text) as Json
  return JSON.stringify({ ...file, ...change(file) })
}
const first = (list: unknown) => (list as unknown[]).slice(0, 1)

test.each<[string, string, (file: Json) => Json]>([
  ['more paragraphs than there can be', 'collection.', () => ({ paragraphs: 1e15 })],
  ['paragraphs that are no number of anything', 'collection.', () => ({ paragraphs: 1e308 })],
  ['no paragraphs', 'collection.', () => ({ paragraphs: 0 })],
  [
    'a block less',
    'collection.',
    ({ blocks }) => ({ blocks: { ...(blocks as Json), starts: [0] } }),
  ],
  [
    'blocks that run backwards',
    'collection.',
    ({ blocks }) => ({ blocks: { ...(blocks as Json), starts: [0, -1] } }),
  ],
  [
    'a report without blocks',
    'collection.',
    ({ reports }) => ({ reports: { ...(reports as Json), blocks: [2, 0] } }),
  ],
  [
    'an agency that is not there',
    'collection.',
    ({ reports }) => ({ reports: { ...(reports as Json), agency: [0, 7] } }),
  ],
  [
    'years that are not there',
    'collection.',
    ({ reports }) => ({ reports: { ...(reports as Json), years: [0, 7] } }),
  ],
  ['terms that are not sorted', 'collection.', () => ({ common: 'b\na' })],
  ['no hash', 'collection.', ({ shards }) => ({ shards: { ...(shards as Json), hash: '' } })],
  [
    'a group less',
    'collection.',
    ({ blocks }) => ({ blocks: { ...(blocks as Json), groups: [] } }),
  ],
  [
    'a group without its hash',
    'collection.',
    ({ blocks }) => ({ blocks: { ...(blocks as Json), hashes: '' } }),
  ],
  ['a total of nothing', 'collection.', () => ({ total: 0 })],
  ['postings less', 'terms/', ({ postings }) => ({ postings: first(postings) })],
  [
    'postings that are not ascending',
    'terms/',
    ({ postings }) => ({ postings: (postings as unknown[]).map(() => [1, 0]) }),
  ],
  [
    'a common term without its file',
    'terms/',
    ({ postings }) => ({ postings: (postings as unknown[]).map((ids, i) => (i === 0 ? [] : ids)) }),
  ],
  ['frequencies less', 'terms/', () => ({ words: 'a\nb', frequencies: [1] })],
  ['anchors less', 'texts/', ({ anchors }) => ({ anchors: first(anchors) })],
  [
    'sections of more paragraphs than there are',
    'texts/',
    ({ sections }) => ({ sections: { ...(sections as Json), paragraphs: [1e15] } }),
  ],
  [
    'a section without an anchor',
    'texts/',
    ({ sections }) => ({ sections: { ...(sections as Json), anchors: [] } }),
  ],
  ['sections under what is not there', 'texts/', () => ({ aboves: [] })],
  [
    'a heading longer than its text',
    'texts/',
    ({ headingLengths }) => ({ headingLengths: (headingLengths as unknown[]).map(() => 999) }),
  ],
  [
    'errata that overlap',
    'texts/',
    ({ errata }) => ({
      errata: (errata as unknown[]).map(() =>
        [0, 0].map(() => ({ start: 0, end: 1, kind: 'typo', reading: 'x', note: '误' })),
      ),
    }),
  ],
  [
    'an id that is none',
    'texts/',
    ({ report }) => ({ report: { ...(report as Json), id: '../x' } }),
  ],
])('%s: damaged', async (_, kind, change) => {
  await expect(search(kind, withValues(change))).rejects.toMatchObject({ fault: 'damaged' })
})

test('postings of paragraphs that are not there are of another build', async () => {
  const beyond = ({ postings }: Json) => ({ postings: (postings as unknown[]).map(() => [7]) })
  await expect(search('terms/', withValues(beyond))).rejects.toMatchObject({
    fault: 'other-version',
  })
})

test('what failed is read again when it is asked for again', async () => {
  let isBroken = true
  const read = async (name: string) => {
    const text = await collection.read(name)
    return isBroken && name.startsWith('terms/') ? '' : text
  }
  const tools = await openCollection(read, collection.root)
  await expect(searchCollection(tools, '质检')).rejects.toMatchObject({ fault: 'damaged' })
  isBroken = false
  expect((await searchCollection(tools, '质检')).at(-1)?.found).toHaveLength(1)
})
