import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { fuzz } from '@/lib/text/fuzz.fixture'
import {
  hostileInput,
  hostilePiece,
  mutated,
  PROTOTYPE_NAMES,
  SEED_TEXT,
} from '@/lib/text/hostile-text.fixture'
import { metaWith } from '@/lib/report/meta.fixture'
import { expectVerbatim } from '@/lib/report/verbatim.fixture'
import { ContentError } from './content-error'
import { META } from './content.fixture'
import { decode } from './decode'
import { detectEncoding } from './detect-encoding'
import { guessMeta } from './guess-meta'
import { readMeta } from './read-meta'
import { readSource } from './read-source'

/*
 * The bytes of a content folder, whatever they are, are read, or refused with file, line and
 * reason.
 */

const FILE = 'content/reports/x/report.yaml'

/** Faults of a text as a whole. */
const WITHOUT_LINE = /^(?:不是文本文件|没有“.*”这种编码)/s

/** The value, or null if it was refused as it should be; any other error goes through. */
function attempt<T>(make: () => T): T | null {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    expect(error.file).toBe(FILE)
    // An editor reads it: no collection's English comes through.
    expect(error.reason).toMatch(/\p{Script=Han}/u)
    expect(error.reason).not.toMatch(/\b(?:expected|invalid|missing|unexpected|must)\b/i)
    expect(error.message.startsWith(FILE)).toBe(true)
    expect(
      error.line === null
        ? WITHOUT_LINE.test(error.reason)
        : Number.isInteger(error.line) && error.line >= 1,
    ).toBe(true)
    return null
  }
}

const ERRATA =
  'errata:\n  - quote: 走势\n    line: 2\n    kind: noise\n    note: 混入\n  - &a {quote: x, line: 3, kind: typo, reading: y, note: z}\n  - *a\n'
const SOUND = META.replace('errata: []\n', ERRATA)

const KEYS = [
  'title',
  'agency',
  'period',
  'issued',
  'source',
  'language',
  'encoding',
  'errata',
  '<<',
  '? ',
  '0',
  'true',
  ...PROTOTYPE_NAMES,
]
const VALUES = [
  '',
  'null',
  '~',
  '[]',
  '{}',
  '-1',
  '1e400',
  '0x1f',
  '.nan',
  '2011-01-01',
  '!!binary aGk=',
  '!!set {a}',
  '!!str 1',
  '!foo x',
  '&a x',
  '*a',
  '*nothing',
  '|\n  a\n  b',
  '>-\n  a',
  '"\\uD800"',
  '"\\u0000"',
  '"a\\nb"',
  '"\\u2028"',
  '"\\u202e"',
  '"<b>"',
  "'''",
  '"',
  '[',
  '{a: {a: {a: 1}}}',
  '[[[[[[[[]]]]]]]]',
  '- a',
  '\t',
  '%',
  '@',
  '`',
  '---',
  '...',
  '%YAML 1.1',
  'https://a.example/',
  'javascript:alert(1)',
]
const entry = fc
  .tuple(
    fc.constantFrom(...KEYS),
    fc.constantFrom(': ', ':', ' : ', '\n  '),
    fc.oneof(fc.constantFrom(...VALUES), hostilePiece),
  )
  .map((parts) => `${parts.join('')}\n`)
const deep = fc
  .tuple(fc.constantFrom('[', '{a: ', '\n  - - ', '\n  ? ? '), fc.integer({ min: 10, max: 200 }))
  .map(([unit, count]) => `title: ${unit.repeat(count)}`)
/** An entry of sound metadata with another value, which its kind may allow. */
const replaced = fc
  .tuple(
    fc.constantFrom('title', 'agency', 'period', 'issued', 'source', 'language', 'encoding'),
    fc.oneof(
      fc.constantFrom(...VALUES),
      hostileInput.map((text) => JSON.stringify(text)),
    ),
  )
  .map(([key, value]) => SOUND.replace(new RegExp(`^${key}: .*$`, 'm'), () => `${key}: ${value}`))
const yaml = fc.oneof(
  { weight: 6, arbitrary: mutated(SOUND) },
  { weight: 6, arbitrary: replaced },
  { weight: 4, arbitrary: fc.array(entry, { maxLength: 8 }).map((entries) => entries.join('')) },
  { weight: 3, arbitrary: fc.tuple(fc.constant(SOUND), entry).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: hostileInput },
)

/** No text that is shown in one line may hold what breaks it, or is no character. */
const UNFIT = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u

function expectMeta(text: string) {
  const meta = attempt(() => readMeta(text, FILE))
  if (!meta) return
  const { title, agency, period, issued, source, language, errata } = meta
  for (const line of [title, agency, ...errata.map(({ note }) => note)]) {
    expect(line.trim()).not.toBe('')
    expect(line).not.toMatch(UNFIT)
  }
  expect(period).toMatch(/^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/)
  if (issued !== null) expect(issued).toMatch(/^\d{4}-\d\d-\d\d$/)
  if (source !== null) expect(new URL(source).protocol).toMatch(/^https?:$/)
  expect(() => new TextDecoder(meta.encoding)).not.toThrow()
  expect(language).toMatch(/^[A-Za-z0-9-]+$/)
  for (const { line, quote } of errata)
    expect([Number.isSafeInteger(line), line >= 1, quote.trim() !== '']).toEqual([true, true, true])
  expect(Object.keys(meta).sort()).toEqual([
    'agency',
    'encoding',
    'errata',
    'issued',
    'language',
    'period',
    'source',
    'title',
  ])
}

describe('report.yaml', () => {
  fuzz('is metadata, or refused', yaml, expectMeta, [
    SOUND,
    `${SOUND}__proto__: x\n`,
    `${SOUND}__proto__:\n  title: x\n`,
    `${SOUND}constructor: x\n`,
    `title: ${'['.repeat(20_000)}`,
    `? ${'[ '.repeat(2000)}`,
    '? {a: b}\n: x\n',
    '<<: *a\n',
    '- *a\n- &a [*a]\n',
  ])
  fuzz('nested however deep is refused', deep, (text) =>
    expect(attempt(() => readMeta(text, FILE))).toBe(null),
  )
  fuzz('of any bytes is metadata, or refused', fc.uint8Array({ maxLength: 60 }), (bytes) => {
    const text = attempt(() => decode(bytes, 'utf-8', FILE))
    if (text !== null) expectMeta(text)
  })
})

const LABELS = [
  'utf-8',
  'gb18030',
  'big5',
  'utf-16le',
  'utf-16be',
  'shift_jis',
  'iso-8859-1',
  'x-user-defined',
  'replacement',
  'utf-7',
  '',
  'constructor',
  '\0',
]
const encoded = fc
  .tuple(fc.nat(SEED_TEXT.length), fc.nat(60), fc.uint8Array({ maxLength: 12 }), fc.nat(120))
  .map(([at, length, bytes, cut]) => {
    const text = Buffer.from(SEED_TEXT.slice(at, at + length))
    return new Uint8Array(Buffer.concat([text.subarray(0, cut), bytes, text.subarray(cut)]))
  })
const anyBytes = fc.oneof(fc.uint8Array({ maxLength: 80 }), encoded)

describe('the bytes of a text', () => {
  fuzz(
    'are decoded by any label and read verbatim, or refused',
    fc.tuple(anyBytes, fc.constantFrom(...LABELS)),
    ([bytes, label]) => {
      const read = attempt(() => readSource('x', bytes, { ...metaWith(), encoding: label }, FILE))
      if (!read) return
      expect(read.source).toBe(new TextDecoder(label, { ignoreBOM: true }).decode(bytes))
      expect(read.source).not.toContain('\0')
      expectVerbatim(read.report, read.source)
    },
  )

  fuzz('are told apart, or refused', anyBytes, (bytes) => {
    const found = attempt(() => detectEncoding(bytes, FILE))
    if (!found) return
    expect(found.text).toBe(
      new TextDecoder(found.encoding, { fatal: true, ignoreBOM: true }).decode(bytes),
    )
    const read = attempt(() =>
      readSource('x', bytes, { ...metaWith(), encoding: found.encoding }, FILE),
    )
    if (read) guessMeta(read.source, read.report)
  })
})
