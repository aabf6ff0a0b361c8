import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Document, isScalar } from 'yaml'
import { ContentError } from './content-error'
import { guessMeta } from './guess-meta'
import { isReportId } from './report-id'
import { readText, type ReadText } from './read-text'
import { REASONS } from '@/lib/report/reasons'

/** A report that was added, and the keys of its report.yaml that are still empty and needed. */
export type AddedReport = ReadText & {
  readonly folder: string
  readonly missing: readonly string[]
}

const HEAD = '# The keys, and how a text’s faults are recorded: docs/report-format.md.'
const CONFIRM = ' 待编辑确认'
const FILL_IN = ' 待编辑填写'

/**
 * Adds a text to the content: its bytes as they are, and a report.yaml with what the text says of
 * itself. What it does not say is null there and marked for the editor, as is what was guessed.
 *
 * @param content  the content folder
 * @throws {ContentError} on a text that cannot be read, or is there already; an id that is none, or is taken
 */
export function addReport(file: string, id: string, content: string): AddedReport {
  const folder = path.join(content, 'reports', id)
  if (!isReportId(id)) throw new ContentError(file, null, REASONS.badId(id))
  if (existsSync(folder)) {
    throw new ContentError(folder, null, REASONS.takenId)
  }
  const read = readText(file)
  const same = findSame(read.bytes, content)
  if (same !== null) throw new ContentError(file, null, REASONS.sameText(same))
  const meta = guessMeta(read.text, read.report)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'report.txt'), read.bytes)
  writeFileSync(path.join(folder, 'report.yaml'), writeMeta({ ...meta, encoding: read.encoding }))
  const missing = (['title', 'agency', 'period'] as const).filter((key) => meta[key] === null)
  return { ...read, folder, missing }
}

/** The id of a report whose file's name has no letter or digit for it. */
const NAMELESS = 'report'

/** The id of a file that none was named for: what its name suggests, with a number if that is taken. */
export function chooseId(file: string, content: string): string {
  const suggested = suggestId(file)
  const id = isReportId(suggested) ? suggested : NAMELESS
  const isTaken = (id: string) => existsSync(path.join(content, 'reports', id))
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? id : `${id}-${n}`
    if (!isTaken(candidate)) return candidate
  }
}

/** The report whose text has the same bytes; null if none has. */
function findSame(bytes: Uint8Array, content: string): string | null {
  const reports = path.join(content, 'reports')
  if (!existsSync(reports)) return null
  const isSame = (file: string) =>
    statSync(file, { throwIfNoEntry: false })?.size === bytes.length &&
    readFileSync(file).equals(bytes)
  return readdirSync(reports).find((id) => isSame(path.join(reports, id, 'report.txt'))) ?? null
}

/** The id that a file's name suggests: 2011年报 Final.txt → 2011-final; '' if it has no ASCII letter or digit. */
export function suggestId(file: string): string {
  const name = path.basename(file, path.extname(file)).toLowerCase()
  return name.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}

function writeMeta({
  title,
  agency,
  period,
  issued,
  language,
  encoding,
}: ReturnType<typeof guessMeta> & { encoding: string }): string {
  const document = new Document({
    title,
    agency,
    period,
    issued,
    source: null,
    language,
    encoding,
    errata: [],
  })
  for (const key of ['title', 'agency', 'period', 'issued', 'source'] as const) {
    const value = document.get(key, true)
    if (isScalar(value)) value.comment = value.value === null ? FILL_IN : CONFIRM
  }
  return `${HEAD}\n${document.toString({ lineWidth: 0 })}`
}
