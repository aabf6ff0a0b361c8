import type { JudgedQuery, Verdict } from '@/lib/bench/evaluation/judged-query'
import type { Report } from '@/lib/report/types'
import { percentile } from '@/lib/bench/nearest-rank'
import { drawStrings } from './draw-strings'
import type { Peer } from './peer'
import type { PeerProcess } from './peer-process'
import type { Prepared } from './peer-task'
import { prepareText } from './prepare-text'
import { createRounds, type Rounds } from './rounds'
import { paragraphsWith, scoreAnswers, type Scores } from './score-answers'

const SEED = 20261124
const COUNTS = { substrings: 200, words: 100 }

/** The figures of a search on a text; its fault where it failed. */
export type PeerFigures = {
  readonly peer: Peer
  readonly figures:
    | (Prepared &
        Scores & { readonly median: number; readonly p95: number; readonly rounds: number })
    | null
  readonly fault: string | null
  /** Null where it is not asked. */
  readonly verdicts: readonly Verdict[] | null
}

export type TextFigures = {
  readonly id: string
  readonly paragraphs: number
  readonly characters: number
  readonly strings: number
  readonly peers: readonly PeerFigures[]
}

export type MeasureOptions = {
  readonly peers: readonly Peer[]
  /** [] where the text has none. */
  readonly judged: readonly JudgedQuery[]
  readonly start: (peer: Peer) => PeerProcess
  readonly rounds?: Rounds
  /** Told what is being done. */
  readonly tell: (done: number, total: number, what: string) => void
}

type Running = {
  readonly peer: Peer
  readonly process: PeerProcess
  readonly prepared: Prepared
  readonly scores: Scores
  readonly verdicts: readonly Verdict[] | null
}

/**
 * Builds each search over a text, asks all of them the same strings, scores what they find, and times
 * them: a round of one, then a round of the next, so that what the machine does besides is shared.
 */
export async function measureText(
  report: Report,
  { peers, judged, start, rounds = createRounds(), tell }: MeasureOptions,
): Promise<TextFigures> {
  const { paragraphs } = prepareText(report)
  const strings = drawStrings(
    paragraphs.map(({ folded }) => folded),
    COUNTS,
    SEED,
  )
  const truth = strings.map((string) => paragraphsWith(string, paragraphs))
  const running = new Map<Peer, Running>()
  const faults = new Map<Peer, string>()
  const times = new Map<Peer, number[][]>()
  const steps = peers.length * (1 + rounds.most)
  let done = 0
  /** A fault of one search ends that search only. */
  const attempt = async (
    peer: Peer,
    process: PeerProcess,
    what: string,
    task: () => Promise<void>,
  ) => {
    tell(done++, steps, `${report.id}: ${peer.name}, ${what}`)
    await task().catch((error: unknown) => {
      faults.set(peer, (error as Error).message)
      running.delete(peer)
      process.stop()
    })
  }
  try {
    for (const peer of peers) {
      const process = start(peer)
      await attempt(peer, process, 'building', async () => {
        const prepared = await process.run({ kind: 'prepare', query: strings[0] ?? '' })
        const scores = scoreAnswers(truth, await process.run({ kind: 'answer', strings }))
        const isJudged = judged.length > 0 && peer.quote === undefined
        const verdicts = isJudged ? await process.run({ kind: 'judge', queries: judged }) : null
        running.set(peer, { peer, process, prepared, scores, verdicts })
      })
    }
    for (let round = 0; round < rounds.most; round++) {
      for (const { peer, process } of running.values()) {
        const own = times.get(peer) ?? []
        if (rounds.isEnough(own)) continue
        await attempt(peer, process, `round ${round + 1}`, async () => {
          times.set(peer, [...own, [...(await process.run({ kind: 'time', strings }))]])
        })
      }
    }
  } finally {
    for (const { process } of running.values()) process.stop()
  }
  return {
    id: report.id,
    paragraphs: paragraphs.length,
    characters: paragraphs.reduce((sum, { source }) => sum + source.length, 0),
    strings: strings.length,
    peers: peers.map((peer) => {
      const found = running.get(peer)
      if (!found) return { peer, figures: null, fault: faults.get(peer) ?? null, verdicts: null }
      const measured = rounds.measured(times.get(peer) ?? [])
      const all = measured.flat()
      const figures = {
        ...found.prepared,
        ...found.scores,
        median: percentile(all, 0.5),
        p95: percentile(all, 0.95),
        rounds: measured.length,
      }
      return { peer, figures, fault: null, verdicts: found.verdicts }
    }),
  }
}
