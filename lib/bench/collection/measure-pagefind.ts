import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { serve } from '@/lib/server/serve'
import { coldFigures, readCold } from './cold'
import type { BenchQuery } from './draw-queries'
import { openTab, START } from './drive'
import { measureFolder } from './folder-size'
import type { MeasureInput } from './measure-input'
import { measureRun } from './measured-run'
import type { PagefindOutcome } from './outcome'
import { isPagefindNeeded, readFragment } from './pagefind-files'
import { spread } from './percentiles'
import { scoreRanking, sumRankings, type RankingScore } from './ranking-score'
import { pagefindPurpose, TrafficMeter } from './traffic'

const PACKAGE = path.resolve('node_modules', 'pagefind')
const SCRIPT = 'pagefind.js'

/** Results that are looked at; a reader never goes so far. */
const DEPTH = 200

/** @param pages  folder of the pages to index */
export async function measurePagefind(pages: string, input: MeasureInput) {
  const { browser, site, queries, truth, coldOrder, coldSeconds, progress } = input
  const bundle = path.join(site, 'pagefind')
  progress('pagefind: building')
  const build = await measureRun(process.execPath, [
    path.join(PACKAGE, 'lib', 'runner', 'bin.cjs'),
    ...['--site', pages, '--output-path', bundle, '--quiet'],
  ])
  const meter = new TrafficMeter(pagefindPurpose)
  const { url, close } = await serve(site, '', 0, { onSent: meter.count })
  try {
    const cold = await readCold(coldOrder, coldSeconds, async ({ input }, i) => {
      progress(`pagefind: cold ${i + 1}`)
      const tab = await openTab(browser, url)
      meter.take()
      const outcome = await tab.call<PagefindOutcome>(SCRIPT, 'search', input, START)
      const traffic = meter.take()
      await tab.close()
      return { milliseconds: outcome.milliseconds, traffic }
    })

    const tab = await openTab(browser, url)
    const pageOf = readFragments(path.join(bundle, 'fragment'))
    const ask = (input: string) => tab.call<PagefindOutcome>(SCRIPT, 'search', input)
    const scores = new Map<BenchQuery, RankingScore>()
    const quoted: RankingScore[] = []
    for (const [i, query] of queries.entries()) {
      progress(`pagefind: first pass ${i + 1}/${queries.length}`)
      const score = ({ results }: PagefindOutcome) =>
        scoreRanking(
          results.map((id) => pageOf(id)),
          truth.get(query) ?? new Set(),
          DEPTH,
        )
      scores.set(query, score(await ask(query.input)))
      quoted.push(score(await ask(query.strings.map((string) => `"${string}"`).join(' '))))
    }
    const warm: PagefindOutcome[] = []
    for (const [i, { input }] of queries.entries()) {
      progress(`pagefind: warm ${i + 1}/${queries.length}`)
      warm.push(await ask(input))
    }
    await tab.close()

    const of = (kind: BenchQuery['kind']) =>
      sumRankings([...scores].flatMap(([query, score]) => (query.kind === kind ? [score] : [])))
    return {
      version: readVersion(),
      build,
      index: measureFolder(bundle, isPagefindNeeded),
      cold: coldFigures(cold),
      warm: {
        listMilliseconds: spread(warm.map((outcome) => outcome.listMilliseconds)),
        milliseconds: spread(warm.map((outcome) => outcome.milliseconds)),
      },
      quality: {
        depth: DEPTH,
        substrings: of('substring'),
        words: of('words'),
        quoted: sumRankings(quoted),
      },
    }
  } finally {
    await close()
  }
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}

/** Which document a result is: its fragment has the address of the page. */
function readFragments(folder: string): (result: string) => string {
  const documents = new Map<string, string>()
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const fragment = readFragment(
      path.join('fragment', name),
      readFileSync(path.join(folder, name)),
    )
    if (fragment) documents.set(fragment.result, fragment.document)
  }
  return (result) => {
    const document = documents.get(result)
    if (document === undefined) throw new Error(`pagefind: no fragment ${result}`)
    return document
  }
}
