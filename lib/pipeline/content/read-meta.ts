import * as z from 'zod'
import { readYaml } from './read-yaml'
import { REASONS } from '@/lib/report/reasons'
import type { ReportMeta } from '@/lib/report/types'

// One line: a title with a line break would break what is made of it. Nor may it hold what no page can
// show (control characters, halves of characters), or what turns the text around it (bidi controls).
const Text = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\r\n\u2028\u2029]*$/, { error: REASONS.notOneLine })
  .regex(/^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]*$/u, { error: REASONS.controlCharacters })
const IsoDate = z.iso.date()
const Period = z
  .string({ error: ({ input }) => (typeof input === 'number' ? REASONS.badPeriod : undefined) })
  .refine(
    (value) => {
      const dates = value.split('/')
      const areDates = dates.length <= 2 && dates.every((date) => IsoDate.safeParse(date).success)
      return areDates && (dates[0] ?? '') <= (dates[1] ?? dates[0] ?? '')
    },
    { error: REASONS.badPeriod },
  )

const ErratumSchema = z
  .strictObject({
    quote: z.string().regex(/\S/, { error: REASONS.noQuote }),
    line: z.int().min(1),
    kind: z.enum(['noise', 'lost-character', 'typo']),
    reading: Text.nullable().default(null),
    note: Text,
  })
  .refine((erratum) => erratum.kind !== 'noise' || erratum.reading === null, {
    error: REASONS.noiseReading,
  })

const MetaSchema = z.strictObject({
  title: Text,
  agency: Text,
  period: Period,
  issued: IsoDate.nullable(),
  source: z.url({ protocol: /^https?$/ }).nullable(),
  language: z.string().regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, {
    error: REASONS.badLanguage,
  }),
  encoding: Text.refine(isEncoding, { error: REASONS.noEncoding }),
  errata: z.array(ErratumSchema).default([]),
})

/**
 * Reads a `report.yaml`.
 *
 * @throws {ContentError} with file, line and reason: YAML that cannot be read, a key that is
 *         unknown or missing, a value of the wrong kind
 */
export function readMeta(yaml: string, file: string): ReportMeta {
  return readYaml(MetaSchema, yaml, file).value
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}
