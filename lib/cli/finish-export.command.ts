import { computeBuildId } from '@/lib/build/build-id'
import { finishExport } from '@/lib/build/finish-export'
import { CONTENT, EXPORT, SEARCH_FILES } from '@/lib/build/paths'
import { placeSearch } from '@/lib/build/place-search'
import { readManifest } from '@/lib/build/read-manifest'
import { writeReportFiles } from '@/lib/build/write-report-files'
import { runCommand } from '@/lib/cli/run-command'

await runCommand(() => {
  placeSearch()
  writeReportFiles(CONTENT, EXPORT, Object.keys(readManifest(SEARCH_FILES)?.reports ?? {}))
  const removed = finishExport(EXPORT, computeBuildId())
  process.stderr.write(`export: ${removed} unused payload files removed\n`)
})
