import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  IndexFileSchema,
  LexiconFileSchema,
  ManifestSchema,
  unpackLexicon,
  unpackPostings,
  unpackSynonyms,
  type IndexFile,
} from '@/lib/index/index-files'
import { ScriptFileSchema, unpackScript } from '@/lib/index/script-file'
import type { Script } from '@/lib/text/script'
import type { Lexicon } from '@/lib/text/segment'
import { SoundsFileSchema, unpackSounds } from '@/lib/index/sounds-file'
import type { Sounds } from '@/lib/text/sounds'
import type { Synonyms } from '@/lib/text/synonyms'
import { META, writeContent } from '@/lib/pipeline/content/content.fixture'
import { writeSearch } from './write-search'

const READING = 'errata:\n  - { quote: 公开, line: 3, kind: typo, reading: 公開, note: 错字 }\n'

// Of a-2011 nothing is traditional; of b-2011 the text; of c-2011 a reading.
const CONTENT = {
  'reports/b-2011/report.yaml': META,
  'reports/b-2011/report.txt': '報告\n一、概述\n質檢總局收到行政複議。囍\n',
  'reports/c-2011/report.yaml': META.replace('errata: []\n', READING),
  'reports/c-2011/report.txt': '报告\n一、概述\n公开。\n',
  'lexicon/synonyms.txt': '信息 = 打官司\n塑化剂 = 增塑剂\n年报 = 年度报告\n',
}

type Files = {
  lexicon: Lexicon
  synonyms: Synonyms
  script: Script
  sounds: Sounds
  indexes: ReadonlyMap<string, IndexFile>
}

/** One build for all tests, read as a browser reads it. */
let files: Files
const folders: string[] = []
const temporary = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'chayue-test-'))
  folders.push(folder)
  return folder
}
beforeAll(async () => {
  files = await writeAndRead()
})
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

async function writeAndRead(): Promise<Files> {
  const [content, target] = [temporary(), temporary()]
  writeContent(content, CONTENT)
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(path.join(target, 'search', name), 'utf8'))
  const built = await writeSearch(content, path.join(target, 'search'), {
    cache: path.join(target, 'cache'),
  })
  const manifest = ManifestSchema.parse(read(built.manifest))
  const lexicon = LexiconFileSchema.parse(read(manifest.lexicon))
  return {
    lexicon: unpackLexicon(lexicon),
    synonyms: unpackSynonyms(lexicon),
    script: unpackScript(ScriptFileSchema.parse(read(manifest.script))),
    sounds: unpackSounds(SoundsFileSchema.parse(read(manifest.sounds))),
    indexes: new Map(
      Object.entries(manifest.reports).map(([id, name]) => [id, IndexFileSchema.parse(read(name))]),
    ),
  }
}

test('an index tells whether its report cannot be folded without the script table', () => {
  const needs = Object.fromEntries(
    [...files.indexes].map(([id, { needsScript }]) => [id, needsScript]),
  )
  expect(needs).toEqual({ 'a-2011': false, 'b-2011': true, 'c-2011': true })
})

test('a text in traditional script is indexed in simplified', () => {
  const packed = files.indexes.get('b-2011')?.index
  const traditional = packed ? unpackPostings(packed) : new Map<string, number[]>()
  for (const term of ['质检', '总局', '复议']) expect(traditional.get(term), term).toEqual([2])
  for (const term of ['質', '質檢', '複議']) expect(traditional.has(term), term).toBe(false)
})

test('the table has what folds to a character of the collection, of its synonyms, or of those whose sound is known', () => {
  const { script } = files
  expect([script.get('質'), script.get('複'), script.get('復')]).toEqual(['质', '复', '复'])
  expect(script.get('劑')).toBe('剂')
  expect(script.get('龍')).toBe('龙')
  expect(script.has('㗲')).toBe(false)
})

test('synonyms of which something occurs come with the words that a query is cut into', () => {
  const { synonyms, lexicon } = files
  expect(synonyms).toEqual([
    ['信息', '打官司'],
    ['塑化剂', '增塑剂'],
  ])
  expect(lexicon.frequencies.has('打官司')).toBe(true)
  expect(lexicon.frequencies.has('年报')).toBe(false)
})

test('sounds are known of the collection’ rare characters, too', () => {
  expect(files.sounds.characters.get('囍')).toEqual(['xi'])
})
