import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { ContentError } from './content-error'

/** A temporary folder, gone when the test is. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'chayue-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes files into a folder; the keys are paths under it. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>) {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}

/** A content folder of one sound report, with `files` beside or instead of its own. */
export function contentFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = temporaryFolder()
  writeContent(folder, files)
  return folder
}

/** As `contentFolder`, into a folder that is there. */
export function writeContent(folder: string, files: Readonly<Record<string, string | Uint8Array>>) {
  writeFiles(folder, {
    'lexicon/synonyms.txt': '# 同义\n塑化剂 = 增塑剂\n年报 = 年度报告\n',
    'lexicon/terms.txt': '# 词\n塑化剂\n',
    'reports/a-2011/report.yaml': META,
    'reports/a-2011/report.txt': TEXT,
    ...files,
  })
}

/** Eight lines. */
export const META = `title: 报告
agency: 质检总局
period: 2011-01-01/2011-12-31
issued: 2012-03-21
source: null
language: zh-Hans
encoding: utf-8
errata: []
`

export const TEXT = '报告\n一、概述\n质检总局公开塑化剂信息57,979条。\n'

/** As `faultOf`, of what rejects. */
export async function faultOfAsync(
  action: () => Promise<unknown>,
): Promise<ReturnType<typeof faultOf>> {
  const outcome = await action().then(
    () => null,
    (error: unknown) => ({ error }),
  )
  return faultOf(() => {
    if (outcome) throw outcome.error
  })
}

/** The fault that `action` throws, as place and reason; fails if it throws none, or another. */
export function faultOf(
  action: () => unknown,
): Pick<ContentError, 'file' | 'line' | 'reason'> & { message: string } {
  try {
    action()
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    const { file, line, reason, message } = error
    return { file, line, reason, message }
  }
  throw new Error('no fault was found')
}
