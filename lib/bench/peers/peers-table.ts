import { NONE, type Verdict } from '@/lib/bench/evaluation/judged-query'
import { markdownTable } from '@/lib/bench/markdown-table'
import { thousandths } from '@/lib/bench/collection/ranking-score'
import type { PeerFigures, TextFigures } from './measure-text'

const HEADER = [
  '检索 search',
  '建索引 build, ms',
  '下载 download, kB',
  '连正文 with text, kB',
  '载入 load, ms',
  '召回 recall',
  '准确 precision',
  'R × P',
  '查询 query, median ms',
  'p95 ms',
  '÷ indexOf',
  '评判 judged, found',
  '前三 in first 3',
]

/** The search whose query time the others' are divided by. */
const MEASURE = 'index-of'

const NOTHING = '–'

/** All texts in one table; a line in bold begins each. */
export function peersTable(texts: readonly TextFigures[]): string {
  return markdownTable(
    HEADER,
    texts.flatMap((text) => [
      [`**${titleOf(text)}**`],
      ...text.peers.map((peer) => row(peer, text)),
    ]),
  )
}

function titleOf({ id, paragraphs, characters }: TextFigures): string {
  return `${id}: ${count(paragraphs)} 段 paragraphs, ${count(characters)} 字 characters`
}

function row({ peer, figures, fault, verdicts }: PeerFigures, { peers }: TextFigures): string[] {
  if (!figures) return [peer.name, ...(fault === null ? [] : [fault])]
  const { recall, precision, median, p95 } = figures
  const measure = peers.find((other) => other.peer.id === MEASURE)?.figures?.median
  return [
    peer.name,
    count(figures.buildMilliseconds),
    kilobytes(figures.gzipBytes),
    kilobytes(figures.gzipBytesWithText),
    milliseconds(figures.loadMilliseconds),
    share(recall),
    share(precision),
    share(recall * precision),
    milliseconds(median),
    milliseconds(p95),
    measure === undefined ? NOTHING : (median / measure).toPrecision(2),
    passed(verdicts, ({ kind, missing, isPassed }) =>
      kind === NONE ? isPassed : missing.length === 0,
    ),
    passed(verdicts, ({ isPassed }) => isPassed),
  ]
}

function passed(verdicts: PeerFigures['verdicts'], isGood: (verdict: Verdict) => boolean): string {
  return verdicts === null ? NOTHING : `${verdicts.filter(isGood).length}/${verdicts.length}`
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en')
}

function kilobytes(bytes: number): string {
  return count(bytes / 1000)
}

/** Rounded down, so that only what is whole is 1. */
function share(value: number): string {
  return thousandths(value).toFixed(3)
}

/** Three figures, but never more than whole microseconds. */
function milliseconds(value: number): string {
  if (value >= 100) return count(value)
  return value.toFixed(value >= 10 ? 1 : value >= 1 ? 2 : 3)
}
