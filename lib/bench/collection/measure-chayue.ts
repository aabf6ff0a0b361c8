import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { findManifest } from '@/lib/pipeline/indexing/find-manifest'
import type { CollectionAddress } from '@/lib/search/collection/collection-messages'
import { serve } from '@/lib/server/serve'
import { coldFigures, readCold } from './cold'
import { openTab, START, type Tab } from './drive'
import type { BenchQuery } from './draw-queries'
import { measureFolder } from './folder-size'
import { judgeShown, type Answered, type WordsOf } from './judge-shown'
import type { MeasureInput } from './measure-input'
import { measureScript, type RunFigures } from './measured-run'
import type { Candidates, Frames, Outcome } from './outcome'
import { spread } from './percentiles'
import type { PlainScan } from './plain-scan'
import { chayuePurpose, TrafficMeter } from './traffic'

const SCRIPT = 'chayue.js'
const FRAMES = 'frames.js'
/** The time for which the page is watched while it does nothing, in ms. */
const REST_MS = 3000
const FAULTS_SHOWN = 10

/** Builds the index of a site as `npm run index` does, without pages. */
export function buildChayue(site: string): Promise<RunFigures> {
  return measureScript('index', { CHAYUE_SITE: site })
}

/** @param ids  of all reports */
export async function measureChayue(
  ids: readonly string[],
  scan: PlainScan,
  wordsOf: WordsOf,
  input: MeasureInput,
) {
  const { browser, site, queries, truth, coldOrder, coldSeconds, progress } = input
  const meter = new TrafficMeter(chayuePurpose)
  const { url, close } = await serve(site, '', 0, { onSent: meter.count })
  try {
    const address = { base: `${url}search/`, root: readRoot(site) }
    const cold = await readCold(coldOrder, coldSeconds, async ({ input }, i) => {
      progress(`chayue: cold ${i + 1}`)
      const tab = await openTab(browser, url)
      meter.take()
      const outcome = await tab.call<Outcome>(SCRIPT, 'search', address, input, START)
      const traffic = meter.take()
      const afterwards = await meter.settle()
      await tab.close()
      return { milliseconds: outcome.milliseconds, traffic, afterwards, outcome, input }
    })

    const tab = await openTab(browser, url)
    const pass = async <T>(name: string, ask: (query: BenchQuery) => Promise<T>) => {
      const results: T[] = []
      for (const [i, query] of queries.entries()) {
        progress(`chayue: ${name} ${i + 1}/${queries.length}`)
        results.push(await ask(query))
      }
      return results
    }
    const search = ({ input }: BenchQuery) => tab.call<Outcome>(SCRIPT, 'search', address, input)
    await pass('first pass', search)
    const idle = await watchFrames(tab, () => new Promise((done) => setTimeout(done, REST_MS)))
    let warm: Outcome[] = []
    const busy = await watchFrames(tab, async () => {
      warm = await pass('warm', search)
    })
    const candidates = await pass('candidates', ({ input }) =>
      tab.call<Candidates>(SCRIPT, 'candidates', address, input),
    )
    await tab.close()

    const sorted = [...ids].sort()
    const answered = queries.flatMap((query, i): Answered[] => {
      const outcome = warm[i]
      const numbers = candidates[i]?.reports
      if (!outcome || !numbers) return []
      const reports = numbers.map((number) => sorted[number] ?? `no report ${number}`)
      return [{ query, outcome, candidates: reports, truth: truth.get(query) ?? new Set() }]
    })
    const of = (kind: BenchQuery['kind']) =>
      judgeShown(
        answered.filter(({ query }) => query.kind === kind),
        scan,
        wordsOf,
      )
    const asked = [
      ...cold,
      ...answered.map(({ query, outcome }) => ({ input: query.input, outcome })),
    ]
    const faults = asked.flatMap(({ input, outcome: { fault } }) =>
      fault === null ? [] : [{ input, fault }],
    )
    return {
      index: measureFolder(path.join(site, 'search')),
      cold: {
        ...coldFigures(cold),
        afterwardsBytes: spread(cold.map(({ afterwards }) => afterwards.bytes)),
      },
      warm: {
        candidateMilliseconds: spread(candidates.map(({ milliseconds }) => milliseconds)),
        candidatePageMilliseconds: spread(
          candidates.map(({ pageMilliseconds }) => pageMilliseconds),
        ),
        firstMilliseconds: spread(
          warm.flatMap(({ firstMilliseconds: first }) => (first === null ? [] : [first])),
        ),
        milliseconds: spread(warm.map(({ milliseconds }) => milliseconds)),
      },
      frames: { idle: frameFigures(idle), searching: frameFigures(busy) },
      quality: { substrings: of('substring'), words: of('words') },
      faults: { count: faults.length, first: faults.slice(0, FAULTS_SHOWN) },
    }
  } finally {
    await close()
  }
}

async function watchFrames(tab: Tab, during: () => Promise<void>): Promise<Frames> {
  await tab.call(FRAMES, 'start')
  await during()
  return tab.call<Frames>(FRAMES, 'stop')
}

function frameFigures({ gaps, longTasks }: Frames) {
  return {
    frames: gaps.length,
    gapMilliseconds: spread(gaps),
    longTasks: longTasks.length,
    longestTask: Math.max(0, ...longTasks),
  }
}

/** The root of the search over all reports, as the manifest names it. */
function readRoot(site: string): CollectionAddress['root'] {
  const folder = path.join(site, 'search')
  const manifest = findManifest(folder)
  if (manifest === null) throw new Error(`${folder}: the build wrote no manifest`)
  const file = path.join(folder, manifest)
  return z.object({ collection: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8')))
    .collection
}
