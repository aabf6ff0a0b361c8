import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { computeBuildId } from '@/lib/build/build-id'
import { finishExport } from '@/lib/build/finish-export'
import { finishPages } from '@/lib/build/finish-pages'
import { CONTENT, EXPORT, SEARCH_FILES } from '@/lib/build/paths'
import { placeSearch } from '@/lib/build/place-search'
import { readManifest } from '@/lib/build/read-manifest'
import { writeServiceWorker } from '@/lib/build/write-service-worker'
import { writeReportFiles } from '@/lib/build/write-report-files'
import { HEADERS_FILE, headersFile } from '@/lib/hosting/headers-file'
import { runCommand } from '@/lib/cli/run-command'

await runCommand(async () => {
  placeSearch()
  writeReportFiles(CONTENT, EXPORT, Object.keys(readManifest(SEARCH_FILES)?.reports ?? {}))
  const buildId = computeBuildId()
  process.stderr.write(`export: ${finishExport(EXPORT, buildId)} unused payload files removed\n`)
  process.stderr.write(`export: ${await finishPages(EXPORT)} pages have their start and their policy\n`)
  // It lists the programs' files as they are now.
  await writeServiceWorker(EXPORT, buildId)
  writeFileSync(path.join(EXPORT, HEADERS_FILE), headersFile(process.env.BASE_PATH ?? ''))
})
