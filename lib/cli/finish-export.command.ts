import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { computeBuildId } from '@/lib/build/build-id'
import { finishExport } from '@/lib/build/finish-export'
import { finishPages } from '@/lib/build/finish-pages'
import { CONTENT, EXPORT, NEXT_EXPORT, PREVIOUS, SEARCH_FILES } from '@/lib/build/paths'
import { placeSearch } from '@/lib/build/place-search'
import { publishExport } from '@/lib/build/publish-export'
import { readManifest } from '@/lib/build/read-manifest'
import { sourceCharsets } from '@/lib/build/source-charsets'
import { writeServiceWorker } from '@/lib/build/write-service-worker'
import { writeReportFiles } from '@/lib/build/write-report-files'
import { HEADERS_FILE, headersFile } from '@/lib/hosting/headers-file'
import { runCommand } from '@/lib/cli/run-command'

/* Finishes what Next has exported, and publishes it. */

await runCommand(async () => {
  const ids = Object.keys(readManifest(SEARCH_FILES)?.reports ?? {})
  placeSearch(SEARCH_FILES, NEXT_EXPORT)
  writeReportFiles(CONTENT, NEXT_EXPORT, ids)
  const buildId = computeBuildId()
  process.stderr.write(`导出：删去 ${finishExport(NEXT_EXPORT, buildId)} 个用不着的文件\n`)
  process.stderr.write(`导出：${await finishPages(NEXT_EXPORT)} 页都写入了启动程序和内容安全策略\n`)
  // It lists the programs' files as they are now.
  await writeServiceWorker(NEXT_EXPORT, buildId)
  writeFileSync(path.join(NEXT_EXPORT, HEADERS_FILE), headersFile(process.env.BASE_PATH ?? '', sourceCharsets(CONTENT, ids)))
  publishExport(NEXT_EXPORT, EXPORT, PREVIOUS)
})
