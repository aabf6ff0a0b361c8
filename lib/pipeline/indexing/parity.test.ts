import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sharedData, testWhere, withoutShared } from '@/lib/text/where-there.fixture'
import { HAN_RUNS } from '@/lib/text/characters'
import { fold } from '@/lib/text/fold'
import { packLexicon, unpackLexicon } from '@/lib/index/index-files'
import { createSegmenter } from '@/lib/text/segment'
import { decode } from '@/lib/pipeline/content/decode'
import { loadDictionary } from '@/lib/pipeline/content/dictionary'
import { selectLexicon } from './lexicon'
import { CONTENT } from '@/lib/pipeline/paths'
import { readReports } from '@/lib/pipeline/content/read-report'
import { readSynonyms } from '@/lib/pipeline/content/read-synonyms'
import { foldReport, textsOf } from './report-index'
import { loadScript } from '@/lib/text/script-table'
import { occurringGroups } from '@/lib/pipeline/content/select-synonyms'

const CORPUS = ['corpus', 'reports']
const MIN_SUBSTRINGS = 20_000
const MIN_LENGTH = 2
const MAX_LENGTH = 12

const dictionary = loadDictionary(CONTENT)
const script = loadScript()

function runsOf(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => [...text.matchAll(HAN_RUNS)].map(([run]) => run)))]
}

/** The runs that the browser's segmenter, over the lexicon of `texts` as shipped, cuts otherwise. */
function driftOf(texts: readonly string[], runs: readonly string[]): string[] {
  const lexicon = unpackLexicon(packLexicon(selectLexicon(dictionary, texts)))
  const segment = createSegmenter(lexicon)
  return runs.flatMap((run) => {
    const [ours, theirs] = [segment(run).join('/'), dictionary.cut(run).join('/')]
    return ours === theirs ? [] : [`${ours} ≠ ${theirs}`]
  })
}

function substringsOf(runs: readonly string[]): string[] {
  const found = new Set<string>()
  for (const run of runs.map((run) => [...run])) {
    for (let start = 0; start < run.length; start++) {
      for (
        let length = MIN_LENGTH;
        length <= MAX_LENGTH && start + length <= run.length;
        length++
      ) {
        found.add(run.slice(start, start + length).join(''))
      }
    }
  }
  return [...found]
}

describe('the browser’s segmenter cuts as nodejieba', () => {
  const reports = readReports(CONTENT).map(({ report }) => report)
  const corpus = reports.flatMap((report) => textsOf(foldReport(report, script)))
  const all = readSynonyms(CONTENT, script)
  const synonyms = occurringGroups(all, corpus, script).map((i) => all[i] ?? [])
  const members = synonyms.flat().map((member) => fold(member, script).text)
  const texts = [...corpus, ...members]
  const runs = runsOf(corpus)

  test('every Han run of the content', () => {
    expect(runs.length).toBeGreaterThan(500)
    expect(driftOf(texts, runs)).toEqual([])
  })

  test('every substring of 2 to 12 characters of them', () => {
    const substrings = substringsOf(runs)
    expect(substrings.length).toBeGreaterThanOrEqual(MIN_SUBSTRINGS)
    expect(driftOf(texts, substrings)).toEqual([])
  })

  test('every member of a synonym group', () => {
    expect(members.length).toBeGreaterThan(50)
    expect(driftOf(texts, substringsOf(runsOf(members)))).toEqual([])
  })

  testWhere(withoutShared(...CORPUS), 'every Han run of the shared corpus', () => {
    const texts = readCorpus().map((text) => fold(text, script).text)
    const runs = runsOf(texts)
    expect(runs.length).toBeGreaterThan(MIN_SUBSTRINGS)
    expect(driftOf(texts, runs)).toEqual([])
  })
})

/** A corpus text is UTF-8 unless the note beside it says GB18030. */
function readCorpus(): string[] {
  const names = readdirSync(sharedData(...CORPUS)).filter((name) => name.endsWith('.txt'))
  return names.map((name) => {
    const file = sharedData(...CORPUS, name)
    const { note } = JSON.parse(readFileSync(file.replace(/\.txt$/, '.json'), 'utf8')) as {
      note: string
    }
    return decode(readFileSync(file), /gb18030/i.test(note) ? 'gb18030' : 'utf-8', file)
  })
}
