import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import {
  IndexFileSchema,
  LexiconFileSchema,
  ManifestSchema,
  unpackIndex,
  unpackLexicon,
  unpackSynonyms,
  type Manifest,
  type Postings,
} from '@/lib/text/index-files'
import { ScriptFileSchema, unpackScript } from '@/lib/text/script-file'
import type { Script } from '@/lib/text/script'
import type { Lexicon } from '@/lib/text/segment'
import { SoundsFileSchema, unpackSounds } from '@/lib/text/sounds-file'
import type { Sounds } from '@/lib/text/sounds'
import type { Synonyms } from '@/lib/text/synonyms'
import { contentFolder, META, temporaryFolder } from './content.fixture'
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
  manifest: Manifest
  lexicon: Lexicon
  synonyms: Synonyms
  script: Script
  sounds: Sounds
  traditional: Postings
}

let files: Files | null = null

/** One build for all tests, read as a browser reads it. */
function build(): Files {
  return (files ??= writeAndRead())
}

function writeAndRead(): Files {
  const target = temporaryFolder()
  const read = (name: string): unknown => JSON.parse(readFileSync(path.join(target, name), 'utf8'))
  const manifest = ManifestSchema.parse(read(writeSearch(contentFolder(CONTENT), target, () => {}).manifest))
  const lexicon = LexiconFileSchema.parse(read(manifest.lexicon))
  return {
    manifest,
    lexicon: unpackLexicon(lexicon),
    synonyms: unpackSynonyms(lexicon),
    script: unpackScript(ScriptFileSchema.parse(read(manifest.script))),
    sounds: unpackSounds(SoundsFileSchema.parse(read(manifest.sounds))),
    traditional: unpackIndex(IndexFileSchema.parse(read(manifest.reports['b-2011']?.index ?? ''))),
  }
}

test('the manifest tells which reports cannot be folded without the script table', () => {
  const { reports } = build().manifest
  const needs = Object.fromEntries(Object.entries(reports).map(([id, entry]) => [id, entry.needsScript]))
  expect(needs).toEqual({ 'a-2011': false, 'b-2011': true, 'c-2011': true })
})

test('a text in traditional script is indexed in simplified', () => {
  const { traditional } = build()
  for (const term of ['质检', '总局', '复议']) expect(traditional.get(term), term).toEqual([2])
  for (const term of ['質', '質檢', '複議']) expect(traditional.has(term), term).toBe(false)
})

test('the table has what folds to a character of the corpus, of its synonyms, or of those whose sound is known', () => {
  const { script } = build()
  expect([script.get('質'), script.get('複'), script.get('復')]).toEqual(['质', '复', '复'])
  expect(script.get('劑')).toBe('剂')
  expect(script.get('龍')).toBe('龙')
  expect(script.has('㗲')).toBe(false)
})

test('synonyms of which something occurs come with the words that a query is cut into', () => {
  const { synonyms, lexicon } = build()
  expect(synonyms).toEqual([
    ['信息', '打官司'],
    ['塑化剂', '增塑剂'],
  ])
  expect(lexicon.frequencies.has('打官司')).toBe(true)
  expect(lexicon.frequencies.has('年报')).toBe(false)
})

test('sounds are known of the corpus’ rare characters, too', () => {
  expect(build().sounds.get('囍')).toEqual(['xi'])
})
