import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

/** Folder of the trial site with many reports; CHAYUE_SITE of what builds and serves it. */
export const COLLECTION = path.resolve('.chayue', 'collection')
/** Where it is served for the tests: the port after that of the site (E2E_PORT). */
export const COLLECTION_PORT = Number(process.env.E2E_PORT ?? 4319) + 1

const REPORTS = path.resolve(process.env.CHAYUE_SHARED ?? '../shared', 'corpus', 'reports')

/** Real texts of these numbers: work reports, reports of disclosure, resolutions; UTF-8 and GB18030. */
const NUMBERS =
  '001 101 102 103 104 105 106 107 108 109 110 141 142 143 144 145 146 149 150 151 152 153 154 155 156 181 182 183 184'.split(
    ' ',
  )

type Facts = { readonly title: string; readonly year: number | null; readonly agency: string }

/** Whether the shared texts are there. */
export function hasCollection(): boolean {
  return existsSync(REPORTS)
}

/** Whether the trial site is built. */
export function isCollectionBuilt(): boolean {
  return existsSync(path.join(COLLECTION, 'out', 'index.html'))
}

/** Names the site's texts as they are now. */
export function collectionId(): string {
  const hash = createHash('sha256')
  for (const number of NUMBERS) {
    for (const kind of ['txt', 'json'])
      hash.update(readFileSync(path.join(REPORTS, `${number}.${kind}`)))
  }
  return hash.digest('hex')
}

/** Writes the site's content anew; what was built from it is left for the build to replace. */
export function writeContent() {
  const content = path.join(COLLECTION, 'content')
  rmSync(content, { recursive: true, force: true })
  for (const number of NUMBERS) {
    const folder = path.join(content, 'reports', `r${number}`)
    mkdirSync(folder, { recursive: true })
    const text = readFileSync(path.join(REPORTS, `${number}.txt`))
    writeFileSync(path.join(folder, 'report.txt'), text)
    writeFileSync(path.join(folder, 'report.yaml'), yamlOf(number, text))
  }
  cpSync(path.join('content', 'lexicon'), path.join(content, 'lexicon'), { recursive: true })
}

/** A resolution has no year of its own, and no field holds that of its session. */
const YEARS: Readonly<Record<string, number>> = { 142: 2025, 144: 2024, 145: 2023, 146: 2022 }

function yamlOf(number: string, text: Buffer): string {
  const { title, year, agency } = JSON.parse(
    readFileSync(path.join(REPORTS, `${number}.json`), 'utf8'),
  ) as Facts
  const period = year ?? YEARS[number] ?? 2000
  return `title: ${title}
agency: ${agency}
period: ${period}-01-01/${period}-12-31
issued: null
source: null
language: zh-Hans
encoding: ${isUtf8(text) ? 'utf-8' : 'gb18030'}
`
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Ids of the site's reports. */
export function collectionIds(): string[] {
  return readdirSync(path.join(COLLECTION, 'content', 'reports'))
}
