import { loadDigestTools } from '@/lib/pipeline/indexing/digest-tools'
import { packShared } from '@/lib/pipeline/indexing/pack-shared'
import { CONTENT } from '@/lib/pipeline/paths'
import {
  foldReport,
  packReport,
  reportLexicon,
  textsOf,
} from '@/lib/pipeline/indexing/report-index'
import { occurringGroups } from '@/lib/pipeline/content/select-synonyms'
import { evaluateJudged } from '@/lib/bench/evaluation/evaluate-judged'
import { isCounted, type Hit } from '@/lib/search/match/hit'
import { openIndex } from '@/lib/search/load/open-index'
import { reportSource } from '@/lib/search/report/report-source'
import { createSearch } from '@/lib/search/report/search'
import type { Extra } from '@/lib/search/match/source'
import { jsonFile } from '@/lib/bench/peers/files'
import type { BuiltPeer, OpenPeer, Peer, PeerText, ShippedFile } from '@/lib/bench/peers/peer'

/* The search of a report's page: its index files, opened and asked as the page does. */

/** The names of its files; an index is asked for under the name of its report. */
const namesOf = ({ id }: PeerText['report']) => ({
  index: `${id}.index`,
  lexicon: 'lexicon',
  script: 'script',
  sounds: 'sounds',
})

/** The tiers that count as found: all whose count the reader is given. */
export const chayue: Peer = {
  id: 'chayue',
  name: 'Chayue 查阅',
  note: 'as typed; found is what it counts: the string, all its words, synonyms, pinyin',
  build: (text) => build(text, isCounted),
}

/** Each hit says how it answers; a reader sees which hold what was typed. Not judged: it is a part of the answer. */
export const chayueLiteral: Peer = {
  id: 'chayue-literal',
  name: 'Chayue 查阅, 原样',
  note: 'as typed; found is what is told apart as holding the string itself',
  build: (text) => build(text, ({ tier }) => tier === 'literal'),
  quote: (string) => string,
}

export const chayueQuoted: Peer = {
  id: 'chayue-quoted',
  name: 'Chayue 查阅, “…”',
  note: 'the string as a phrase',
  build: (text) => build(text, isCounted),
  quote: (string) => `“${string}”`,
}

type IsFound = (hit: Hit) => boolean

function build({ report }: PeerText, isFound: IsFound): BuiltPeer {
  const tools = loadDigestTools(CONTENT, true)
  const folded = foldReport(report, tools.script)
  const texts = textsOf(folded)
  const words = reportLexicon(folded, tools.dictionary)
  const index = packReport(folded, words, tools.dictionary, true)
  const characters = new Set(texts.flatMap((text) => [...text]))
  const groups = new Set(occurringGroups(tools.synonyms, texts, tools.script))
  const { lexicon, script, sounds } = packShared(
    characters,
    words.frequencies.keys(),
    groups,
    tools,
  )
  const names = namesOf(report)
  const values: [name: string, value: unknown][] = [
    [names.index, index],
    [names.lexicon, lexicon],
    [names.script, script],
    [names.sounds, sounds],
  ]
  const files = new Map(values.map(([name, value]) => [name, jsonFile(value)]))
  return { files: [...files.values()], open: () => open(report, files, isFound) }
}

async function open(
  report: PeerText['report'],
  files: ReadonlyMap<string, ShippedFile>,
  isFound: IsFound,
): Promise<OpenPeer> {
  const source = reportSource(report)
  const read = (name: string) =>
    Promise.resolve(Buffer.from(files.get(name)?.content ?? []).toString('utf8'))
  const { tools, readExtra } = await openIndex(read, namesOf(report), source.paragraphs)
  let known = tools
  let search = createSearch(source, known)
  const extend = async (extra: Extra) => {
    known = { ...known, ...(await readExtra(extra)) }
    search = createSearch(source, known)
  }
  const idsOf = (query: string): readonly number[] | Promise<readonly number[]> => {
    const { hits, wants } = search(query)
    if (wants !== null) return extend(wants).then(() => idsOf(query))
    return hits.filter(isFound).map(({ id }) => id)
  }
  return {
    ask: idsOf,
    judge: async (queries) => {
      await extend('script')
      await extend('sounds')
      return evaluateJudged({ report, search }, queries)
    },
  }
}
