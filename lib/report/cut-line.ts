import type { Line } from '@/lib/report/lines'
import { readMarker } from '@/lib/report/markers'
import type { Unit } from './lines'

/** A document with this many lines or fewer, one of them long, has lost its line ends. */
const MAX_LINES = 3
const MIN_LINE_LENGTH = 200
/** A piece is cut at the first end of a sentence after this many UTF-16 units. */
const MIN_PIECE_LENGTH = 100
const MAX_TITLE_LENGTH = 40

/** The places where a marker may begin: behind a sentence, or behind white space. */
const PLACE =
  /(?<=[。！？；：!?;:]|\s|\u3000)(?=[第(（附]?[0-9０-９一二三四五六七八九十\u3220-\u3229\u2460-\u249b件])/g
const SENTENCE_END = /[。！？][”’"」』）)]*\s*/g

/**
 * Whether a text, given its lines that are not blank, is a document in a single line or hardly
 * more.
 */
export function isOneLine(lines: readonly Line[]): boolean {
  if (lines.length === 0 || lines.length > MAX_LINES) return false
  return lines.some(({ text }) => text.length >= MIN_LINE_LENGTH && sections(text).length > 1)
}

/**
 * Cuts a line into pieces: at its markers; at the ends of its sentences, where a piece is long; and
 * before the first section, which is where the title is, at white space. White space stays with the
 * piece before it.
 */
export function cutLine(line: Unit): Unit[] {
  const starts = sections(line.text)
  const [first = line.text.length] = starts
  const titles = titleEnds(line.text.slice(0, first))
  const edges = [0, ...titles, ...starts.filter((start) => start > 0), line.text.length]
  return edges.slice(1).flatMap((end, i) => cutSentences(line, edges[i] ?? 0, end))
}

/** The beginnings of the sections of a line: markers whose numbers run on from 一. */
function sections(text: string): number[] {
  const last = new Map<string, number>()
  const starts: number[] = []
  for (const { index } of text.matchAll(PLACE)) {
    const marker = readMarker(text.slice(index, index + 40))
    if (!marker || marker.kind === 'decimal' || /^\s/.test(text.slice(index))) continue
    const before = last.get(marker.kind) ?? 0
    if (marker.number !== 1 && marker.number !== before + 1) continue
    last.set(marker.kind, marker.number)
    starts.push(index)
  }
  const isFirst = starts.length > 0 && text.slice(0, starts[0]).trim() === ''
  if (isFirst) starts[0] = 0
  else if (readMarker(text.slice(0, 40))) starts.unshift(0)
  return starts
}

/** The ends of the short pieces without a sentence at the beginning of a head. */
function titleEnds(head: string): number[] {
  const ends: number[] = []
  for (const { 0: gap, index } of head.matchAll(/\s+/g)) {
    const start = ends.at(-1) ?? 0
    const piece = head.slice(start, index).trim()
    if (piece.length > MAX_TITLE_LENGTH || /[。；！？]/.test(piece)) break
    if (piece !== '') ends.push(index + gap.length)
  }
  return ends.filter((end) => end < head.length)
}

function cutSentences(line: Unit, start: number, end: number): Unit[] {
  const text = line.text.slice(start, end)
  const edges = [0]
  for (const { 0: mark, index } of text.matchAll(SENTENCE_END)) {
    const edge = index + mark.length
    if (edge - (edges.at(-1) ?? 0) >= MIN_PIECE_LENGTH && edge < text.length) edges.push(edge)
  }
  return edges.map((edge, i) => ({
    ...line,
    start: line.start + start + edge,
    text: text.slice(edge, edges[i + 1] ?? text.length),
  }))
}
