import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { loadIds, loadReport, loadReportFiles } from '@/app/load-reports'
import { SEARCH_FILES } from '@/lib/pipeline/paths'
import { COLLECTION_KINDS, type Examples } from '@/lib/search/report/example-kinds'
import { makeExamples, takeSteps } from '@/lib/search/report/examples'
import { openIndex } from '@/lib/search/load/open-index'
import { reportSource } from '@/lib/search/report/report-source'
import { createSearch } from '@/lib/search/report/search'

/** Of so many reports examples are made; a kind that none of them has is told of without one. */
const MAX_REPORTS = 3

/** Queries to try in all reports: of the first, and what this has not of the next. */
export async function loadCollectionExamples(): Promise<Examples> {
  const all = await Promise.all(loadIds().slice(0, MAX_REPORTS).map(examplesOf))
  return Object.fromEntries(
    COLLECTION_KINDS.flatMap((kind) => {
      const found = all.find((examples) => examples[kind])?.[kind]
      return found ? [[kind, found]] : []
    }),
  )
}

async function examplesOf(id: string): Promise<Examples> {
  const source = reportSource(loadReport(id))
  const read = (name: string) => readFile(path.join(SEARCH_FILES, name), 'utf8')
  const { tools, readExtra } = await openIndex(read, loadReportFiles(id), source.paragraphs)
  const all = { ...tools, ...(await readExtra('script')) }
  return takeSteps(makeExamples(source, all, createSearch(source, all)))
}
