import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { ContentError, FileError } from '@/lib/pipeline/content/content-error'
import { decode } from '@/lib/pipeline/content/decode'
import { readBytes } from '@/lib/pipeline/content/read-bytes'
import { parseReport } from '@/lib/report/parse-report'
import { ReportError } from '@/lib/report/report-error'
import type { Report, ReportMeta } from '@/lib/report/types'

/** 001–199 are texts as agencies published them; the others are invented, for parsing only. */
const REAL = /^[01][0-9]{2}\.txt$/

const AboutSchema = z.object({
  title: z.string(),
  agency: z.string(),
  year: z.int().nullish(),
})

/** The real reports of a corpus. */
export type Corpus = {
  readonly reports: readonly Report[]
  /** Names of the texts that are not in UTF-8, which are left out. */
  readonly skipped: readonly string[]
}

/**
 * Reads the real reports of a folder, NNN.txt with NNN.json, by number.
 *
 * @returns null if there is no such folder
 * @throws {FileError} on a faulty or missing NNN.json, and on an empty text
 */
export function readCorpus(folder: string): Corpus | null {
  if (!existsSync(folder)) return null
  const reports: Report[] = []
  const skipped: string[] = []
  for (const name of readdirSync(folder)
    .filter((name) => REAL.test(name))
    .sort()) {
    const file = path.join(folder, name)
    const source = decodeOrNull(file)
    if (source === null) skipped.push(name)
    else reports.push(parse(file, source))
  }
  return { reports, skipped }
}

function decodeOrNull(file: string): string | null {
  const bytes = readBytes(file)
  try {
    return decode(bytes, 'utf-8', file)
  } catch (error) {
    if (error instanceof ContentError) return null
    throw error
  }
}

function parse(file: string, source: string): Report {
  try {
    return parseReport(path.basename(file, '.txt'), source, readAbout(file.replace(/txt$/, 'json')))
  } catch (error) {
    if (error instanceof ReportError) throw new FileError(file, error.line, error.reason)
    throw error
  }
}

function readAbout(file: string): ReportMeta {
  const text = decode(readBytes(file), 'utf-8', file)
  const result = AboutSchema.safeParse(parseJson(text, file))
  if (!result.success) {
    const [issue] = result.error.issues
    throw new FileError(
      file,
      null,
      `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`,
    )
  }
  const { title, agency, year } = result.data
  return {
    title,
    agency,
    period: typeof year === 'number' ? `${year}-01-01/${year}-12-31` : '',
    issued: null,
    source: null,
    language: 'zh-Hans',
    encoding: 'utf-8',
    errata: [],
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new FileError(file, null, (error as Error).message)
  }
}
