import { measureFile } from '@/lib/bench/collection/folder-size'
import { judge, type JudgedQuery, type Verdict } from '@/lib/bench/evaluation/judged-query'
import { percentile } from '@/lib/bench/nearest-rank'
import { textFile } from './files'
import type { BuiltPeer, OpenPeer, Peer, PeerText } from './peer'

/* The task of one search over one text, in a process of its own. */

/** The cost of a search before its first query. */
export type Prepared = {
  readonly buildMilliseconds: number
  /** Of what a page loads beside the text, and of that with the text, each file by itself. */
  readonly gzipBytes: number
  readonly gzipBytesWithText: number
  /** From the bytes of the files to the answer of a first query. */
  readonly loadMilliseconds: number
}

/** The tasks that the process takes, one after the other; `prepare` first. */
export type Task =
  | { readonly kind: 'prepare'; readonly query: string }
  | { readonly kind: 'answer'; readonly strings: readonly string[] }
  | { readonly kind: 'time'; readonly strings: readonly string[] }
  | { readonly kind: 'judge'; readonly queries: readonly JudgedQuery[] }

export type Results = {
  readonly prepare: Prepared
  /** Ids of each string. */
  readonly answer: readonly (readonly number[])[]
  /** In ms, of each string. */
  readonly time: readonly number[]
  readonly judge: readonly Verdict[]
}

export type RunTask = <K extends Task['kind']>(
  task: Extract<Task, { readonly kind: K }>,
) => Promise<Results[K]>

/** A search is opened so many times; the median counts. */
const OPENINGS = 5

/** Does one task after the other for a search. */
export function createTasks(peer: Peer, text: PeerText): RunTask {
  let opened: OpenPeer | null = null
  const ready = () => {
    if (!opened) throw new Error(`${peer.id}: not prepared`)
    return opened
  }
  const quote = peer.quote ?? ((string: string) => string)

  const prepare = async (query: string): Promise<Prepared> => {
    collectGarbage()
    const started = performance.now()
    const built = await peer.build(text)
    const buildMilliseconds = performance.now() - started
    const times: number[] = []
    for (let i = 0; i < OPENINGS; i++) {
      collectGarbage()
      const started = performance.now()
      opened = await built.open()
      await opened.ask(quote(query))
      times.push(performance.now() - started)
    }
    return { buildMilliseconds, ...sizesOf(built, text), loadMilliseconds: percentile(times, 0.5) }
  }
  const answer = async (strings: readonly string[]) => {
    const answers: (readonly number[])[] = []
    for (const string of strings) answers.push(await ready().ask(quote(string)))
    return answers
  }
  const time = async (strings: readonly string[]) => {
    const { ask } = ready()
    const times: number[] = []
    collectGarbage()
    for (const string of strings) {
      const query = quote(string)
      const started = performance.now()
      const found = ask(query)
      if (found instanceof Promise) await found
      times.push(performance.now() - started)
    }
    return times
  }
  const judgeAll = (queries: readonly JudgedQuery[]) =>
    ready().judge?.(queries) ?? judgeFound(queries, text, ready())

  const run = (task: Task): Promise<Results[Task['kind']]> => {
    switch (task.kind) {
      case 'prepare':
        return prepare(task.query)
      case 'answer':
        return answer(task.strings)
      case 'time':
        return time(task.strings)
      case 'judge':
        return judgeAll(task.queries)
    }
  }
  return run as RunTask
}

/** The places are the paragraphs found, and as many are counted. */
async function judgeFound(
  queries: readonly JudgedQuery[],
  { paragraphs }: PeerText,
  { ask }: OpenPeer,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  for (const query of queries) {
    const ids = await ask(query.q)
    const places = ids.map((id) => ({
      anchor: String(id),
      tier: 'found',
      text: paragraphs[id]?.source ?? '',
    }))
    verdicts.push(judge(query, places, ids.length))
  }
  return verdicts
}

function sizesOf({ files }: BuiltPeer, { paragraphs }: PeerText) {
  const sum = (own: BuiltPeer['files']) =>
    own.reduce((total, { content }) => total + measureFile(content).gzipBytes, 0)
  const text = files.filter(({ isText }) => isText)
  const gzipBytes = sum(files) - sum(text)
  return {
    gzipBytes,
    gzipBytesWithText: gzipBytes + sum(text.length > 0 ? text : [textFile(paragraphs)]),
  }
}

/** So that no search pays for what another task left. */
function collectGarbage() {
  globalThis.gc?.()
}
