import { CACHE, CONTENT, SEARCH_FILES } from '@/lib/pipeline/paths'
import { writeSearch, type SearchBuild } from '@/lib/pipeline/indexing/write-search'
import { checkIndex } from './check-command'
import { createProgressBar } from './progress-bar'

/**
 * Builds the search files, telling how far it is on standard error.
 *
 * @throws {SiteError} at once, where there is nothing to build or no way to write it
 */
export async function buildIndex({ keepsGoing = false } = {}): Promise<SearchBuild> {
  checkIndex()
  const started = performance.now()
  const bar = createProgressBar('索引')
  const build = await writeSearch(CONTENT, SEARCH_FILES, {
    cache: CACHE,
    keepsGoing,
    onProgress: bar.update,
  }).finally(bar.stop)
  for (const fault of build.faults) process.stderr.write(`略过：${fault.message}\n`)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const size = (build.bytes / 1000).toFixed(0)
  process.stderr.write(
    `索引：${build.reports} 份报告，${build.paragraphs} 段，${size} kB，${seconds} 秒 → ${build.manifest}\n`,
  )
  return build
}
