import { cpus } from 'node:os'
import path from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { loadDictionary } from '@/lib/pipeline/content/dictionary'
import { readReport } from '@/lib/pipeline/content/read-report'
import { loadScript } from '@/lib/text/script-table'
import { createProgress, type Progress } from '@/lib/bench/evaluation/progress'
import { sample, seededRandom } from '@/lib/text/random.fixture'
import { UsageError } from '@/lib/terminal/run-command'
import { queryWords } from '@/lib/search/query/query-words'
import { fold } from '@/lib/text/fold'
import { createSegmenter } from '@/lib/text/segment'
import { BROWSER_ARGS, findBrowser } from '@/lib/browsers/find-browser'
import { drawQueries, type BenchQuery, type Source } from './draw-queries'
import type { WordsOf } from './judge-shown'
import { buildChayue, measureChayue } from './measure-chayue'
import { measurePagefind } from './measure-pagefind'
import { NOTES } from './notes'
import { createPlainScan } from './plain-scan'
import { readDocuments, type BenchDocument } from './read-documents'
import { compareTargets } from './targets'
import { writeHarness } from './write-harness'
import { writePages } from './write-pages'
import { writeSite } from './write-site'

export const SYSTEMS = ['chayue', 'pagefind'] as const
export type System = (typeof SYSTEMS)[number]

const SEED = 20261124
const COUNTS = { substrings: 300, words: 50 }
const COLD_SECONDS = 300

export type BenchOptions = {
  readonly file: string
  /** Documents at most. */
  readonly limit: number
  readonly systems: readonly System[]
  /** An empty folder to work in. */
  readonly folder: string
  /** For cold queries, of each search; a hundred are asked in any case. */
  readonly coldSeconds?: number
  /** Writes one line of progress. */
  readonly tell: (line: string) => void
}

/** Builds, asks and compares; the figures are what the command prints. */
export async function benchCollection({
  file,
  limit,
  systems,
  folder,
  tell,
  coldSeconds = COLD_SECONDS,
}: BenchOptions) {
  const progress: Progress = createProgress((line) => tell(line.replace(/^eval/, 'bench')))
  const documents = readDocuments(file).slice(0, limit)
  const [site, pages] = [path.join(folder, 'site'), path.join(folder, 'pages')]
  progress(`writing ${documents.length} documents`)
  writeSite(documents, site, path.resolve('content', 'lexicon'))
  const isAsked = (system: System) => systems.includes(system)
  const build = isAsked('chayue') ? await buildChayue(site) : null
  await writeHarness(site, isAsked('chayue'))

  const texts = scanTexts(documents, site, progress)
  const queries = texts.draw()
  progress('scanning the texts for the queries')
  const truth = new Map(queries.map((query) => [query, texts.scan.reportsWith(query.strings)]))
  const coldOrder = sample(queries, queries.length, seededRandom(SEED))
  const browser = await launch()
  try {
    const input = { browser, site, queries, truth, coldOrder, coldSeconds, progress }
    const chayue = build && {
      build,
      ...(await measureChayue(
        documents.map(({ id }) => id),
        texts.scan,
        wordsOf(site),
        input,
      )),
    }
    if (isAsked('pagefind')) writePages(documents, pages)
    const pagefind = isAsked('pagefind') ? await measurePagefind(pages, input) : null
    return {
      documents: documents.length,
      paragraphs: documents.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
      lines: texts.lines,
      characters: texts.characters,
      seed: SEED,
      queries: { ...COUNTS, relevant: [...truth.values()].reduce((sum, ids) => sum + ids.size, 0) },
      machine: {
        cores: cpus().length,
        cpu: cpus()[0]?.model ?? '',
        node: process.version,
        chromium: browser.version(),
      },
      chayue,
      pagefind,
      targets: chayue && compareTargets(chayue, pagefind),
      notes: NOTES,
    }
  } finally {
    await browser.close()
  }
}

/** Reads the texts as the build does, and folds them for the plain scan. */
function scanTexts(documents: readonly BenchDocument[], site: string, progress: Progress) {
  const sources: Source[] = []
  let characters = 0
  function* reports() {
    for (const [i, { id }] of documents.entries()) {
      progress(`reading ${i + 1}/${documents.length}`)
      const { report, source } = readReport(path.join(site, 'content', 'reports', id))
      characters += source.length
      sources.push(...report.paragraphs.map(({ anchor, text }) => ({ report: id, anchor, text })))
      yield report
    }
  }
  const scan = createPlainScan(reports(), loadScript())
  const draw = (): BenchQuery[] =>
    drawQueries(sources, COUNTS, SEED, ({ report, anchor }, string) =>
      scan.isIn(report, anchor, [string]),
    )
  return { scan, draw, characters, lines: sources.length }
}

/** As the search itself takes a string apart, with the whole dictionary. */
function wordsOf(site: string): WordsOf {
  const segment = createSegmenter(loadDictionary(path.join(site, 'content')))
  const script = loadScript()
  return (string) => queryWords(fold(string, script).text, segment).map(({ text }) => text)
}

async function launch(): Promise<Browser> {
  const executablePath = findBrowser()
  if (executablePath === null) throw new UsageError('no browser found: run “npm run setup”')
  return chromium.launch({
    executablePath,
    args: [
      ...BROWSER_ARGS,
      '--disable-background-timer-throttling',
      '--disable-renderer-backgrounding',
    ],
  })
}
