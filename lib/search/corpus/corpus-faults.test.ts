import { afterAll, beforeAll, expect, test } from 'vitest'
import { FORMAT } from '@/lib/text/index-files'
import { buildCorpus, searchCorpus, type TestCorpus } from './corpus.fixture'
import { openCorpus } from './open-corpus'

let corpus: TestCorpus
let other: TestCorpus
beforeAll(async () => {
  corpus = await buildCorpus({ a: '报告\n质检总局公开信息。\n', b: '报告\n塑化剂检查。\n' })
  other = await buildCorpus({ a: '年报\n甲乙丙丁。\n戊\n' })
})
afterAll(() => [corpus, other].forEach(({ remove }) => remove()))

/** Searches with the files of a kind changed. */
async function search(kind: string, change: (text: string) => string | Promise<string>) {
  const read = async (name: string) => {
    const text = await corpus.read(name)
    return name.startsWith(kind) ? change(text) : text
  }
  return searchCorpus(await openCorpus(read, corpus.root), '质检总局')
}

const piecesOf = async (kind: string) => {
  await searchCorpus(await openCorpus(other.read, other.root), '甲乙')
  return other.read(other.log.find((name) => name.startsWith(kind)) ?? '')
}

test.each(['corpus.', 'terms/', 'texts/'])('%s cut off is damaged, and named', async (kind) => {
  await expect(search(kind, (text) => text.slice(0, -20))).rejects.toMatchObject({
    fault: 'damaged',
    file: expect.stringContaining(kind) as string,
  })
})

test.each(['corpus.', 'terms/', 'texts/'])('%s of another format is of another version', async (kind) => {
  const older = (text: string) => text.replace(`"format":${FORMAT}`, '"format":1')
  await expect(search(kind, older)).rejects.toMatchObject({ fault: 'other-version' })
})

test.each(['terms/', 'texts/'])('%s of another build is of another version', async (kind) => {
  await expect(search(kind, () => piecesOf(kind))).rejects.toMatchObject({ fault: 'other-version' })
})

test('what failed is read again when it is asked for again', async () => {
  let isBroken = true
  const read = async (name: string) => {
    const text = await corpus.read(name)
    return isBroken && name.startsWith('terms/') ? '' : text
  }
  const tools = await openCorpus(read, corpus.root)
  await expect(searchCorpus(tools, '质检')).rejects.toMatchObject({ fault: 'damaged' })
  isBroken = false
  expect((await searchCorpus(tools, '质检')).at(-1)?.found).toHaveLength(1)
})
