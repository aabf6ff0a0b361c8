import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import * as z from 'zod'
import { ContentError } from '@/lib/build/content-error'
import { findTooDeep } from '@/lib/build/nested-yaml'
import type { ReportMeta } from '@/lib/report/types'

// One line: a title with a line break would break what is made of it. Nor may it hold what no page can
// show (control characters, halves of characters), or what turns the text around it (bidi controls).
const Text = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\r\n\u2028\u2029]*$/, { error: 'expected one line' })
  .regex(/^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]*$/u, { error: 'control characters' })
const IsoDate = z.iso.date()
const Period = z.string().refine(
  (value) => {
    const dates = value.split('/')
    const areDates = dates.length <= 2 && dates.every((date) => IsoDate.safeParse(date).success)
    return areDates && (dates[0] ?? '') <= (dates[1] ?? dates[0] ?? '')
  },
  { error: 'expected a date or two in order, as 2011-01-01/2011-12-31' },
)

const ErratumSchema = z
  .strictObject({
    quote: z.string().regex(/\S/, { error: 'expected some text' }),
    line: z.int().min(1),
    kind: z.enum(['noise', 'lost-character', 'typo']),
    reading: Text.nullable().default(null),
    note: Text,
  })
  .refine((erratum) => erratum.kind !== 'noise' || erratum.reading === null, {
    error: 'noise has no reading: it is left out',
  })

const MetaSchema = z.strictObject({
  title: Text,
  agency: Text,
  period: Period,
  issued: IsoDate.nullable(),
  source: z.url({ protocol: /^https?$/ }).nullable(),
  language: z.string().regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, {
    error: 'expected a language tag, as zh-Hans',
  }),
  encoding: Text.refine(isEncoding, { error: 'unknown encoding' }),
  errata: z.array(ErratumSchema).default([]),
})

/**
 * Reads a `report.yaml`.
 *
 * @throws {ContentError} with file, line and reason: YAML that cannot be read, a key that is
 *         unknown or missing, a value of the wrong kind
 */
export function readMeta(yaml: string, file: string): ReportMeta {
  const tooDeep = findTooDeep(yaml)
  if (tooDeep !== null) throw new ContentError(file, yaml.slice(0, tooDeep).split('\n').length, 'nested too deep')
  const lines = new LineCounter()
  // The core schema without its timestamps: a date stays the text that it is. Warnings are faults below.
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'core', logLevel: 'error' })
  const fault = document.errors[0] ?? document.warnings[0]
  if (fault) {
    throw new ContentError(file, lines.linePos(fault.pos[0]).line, fault.message.split('\n')[0] ?? '')
  }
  const result = MetaSchema.safeParse(toValue(document, file), { reportInput: true })
  if (result.success) return result.data

  const issue = result.error.issues[0]
  const unknownKey = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const path = [...(issue?.path ?? []), ...unknownKey]
  const line = lineOf(document, lines, path)
  const name = path.join('.') || 'report.yaml'
  throw new ContentError(file, line, `${name}: ${describe(issue)}`)
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}

type Issue = z.core.$ZodIssue

function describe(issue: Issue | undefined): string {
  if (!issue) return 'invalid'
  if (issue.code === 'unrecognized_keys') return 'unknown key'
  if (issue.input === undefined) return 'missing key'
  if (issue.input === null) return 'still to be filled in'
  return issue.message
}

/** Aliases without an anchor, and too many of them, show only now. */
function toValue(document: Document, file: string): unknown {
  try {
    return document.toJS()
  } catch (error) {
    throw new ContentError(file, 1, (error as Error).message)
  }
}

/** The line of the key or list entry at `path`, else of its nearest parent, else the first. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1) as (string | number)[], true)
    const name = path[length - 1]
    const key = isMap(parent)
      ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === name)?.key
      : document.getIn(path.slice(0, length) as (string | number)[], true)
    const range = (key as { range?: [number, number, number] } | undefined)?.range
    if (range) return lines.linePos(range[0]).line
  }
  return 1
}
