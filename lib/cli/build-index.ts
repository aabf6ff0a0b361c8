import { CONTENT, SEARCH_FILES } from '@/lib/build/paths'
import { writeSearch, type SearchBuild } from '@/lib/build/write-search'

/** Builds the search files, telling how far it is on standard error. */
export function buildIndex(): SearchBuild {
  const started = performance.now()
  const build = writeSearch(CONTENT, SEARCH_FILES, (done, total, id) => {
    process.stderr.write(`index: ${done + 1}/${total} ${id}\n`)
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const size = (build.bytes / 1000).toFixed(0)
  process.stderr.write(
    `index: ${build.paragraphs} paragraphs, ${size} kB, ${seconds} s → ${build.manifest}\n`,
  )
  return build
}
