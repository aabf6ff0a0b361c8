import { createHash } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { putSeal, sealedText } from '@/lib/index/seal'
import { createFetchFile } from './fetch-file'

const NAME = 'texts/0123abcd-4.json'
const JSON_TEXT = '{"format":4,"texts":["公开"]}'

const sealed = (name: string) =>
  putSeal(
    JSON_TEXT,
    createHash('sha256').update(sealedText(name, JSON_TEXT)).digest('hex').slice(0, 8),
  )

function serve(text: string) {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(text)))
  return createFetchFile('https://site.example/search/')
}
afterEach(() => vi.unstubAllGlobals())

test('a file under its name is read by its seal', async () => {
  const text = await serve(sealed(NAME))(NAME)
  expect(JSON.parse(text)).toMatchObject(JSON.parse(JSON_TEXT) as object)
})

test.each([
  ['of another name', sealed('texts/0123abcd-5.json')],
  ['without a seal', JSON_TEXT],
  ['cut off', sealed(NAME).slice(0, -1)],
  ['changed', sealed(NAME).replace('公开', '公布')],
  ['empty', ''],
])('a file %s is damaged', async (_, text) => {
  await expect(serve(text)(NAME)).rejects.toMatchObject({ fault: 'damaged', file: NAME })
})
