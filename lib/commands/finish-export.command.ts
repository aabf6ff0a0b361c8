import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { computeBuildId } from '@/lib/pipeline/build-id'
import { finishExport } from '@/lib/pipeline/export/finish-export'
import { finishPages } from '@/lib/pipeline/export/finish-pages'
import { CONTENT, EXPORT, NEXT_EXPORT, PREVIOUS, SEARCH_FILES } from '@/lib/pipeline/paths'
import { placeSearch } from '@/lib/pipeline/export/place-search'
import { publishExport } from '@/lib/pipeline/export/publish-export'
import { readManifest } from '@/lib/pipeline/indexing/read-manifest'
import { sourceCharsets } from '@/lib/pipeline/content/read-source-charsets'
import { writeServiceWorker } from '@/lib/pipeline/export/write-service-worker'
import { writeReportFiles } from '@/lib/pipeline/export/write-report-files'
import { HEADERS_FILE, headersFile } from '@/lib/site/headers-file'
import { defineCommand } from './command'

export const command = defineCommand({
  usage: `chayue finish-export

把 Next 导出的网站收尾、发布；npm run build 的最后一步。`,
  run: async () => {
    const ids = Object.keys(readManifest(SEARCH_FILES)?.reports ?? {})
    placeSearch(SEARCH_FILES, NEXT_EXPORT)
    writeReportFiles(CONTENT, NEXT_EXPORT, ids)
    const buildId = computeBuildId()
    process.stderr.write(`导出：删去 ${finishExport(NEXT_EXPORT, buildId)} 个用不着的文件\n`)
    process.stderr.write(
      `导出：${await finishPages(NEXT_EXPORT)} 页都写入了启动程序和内容安全策略\n`,
    )
    // It lists the programs' files as they are now.
    await writeServiceWorker(NEXT_EXPORT, buildId)
    writeFileSync(
      path.join(NEXT_EXPORT, HEADERS_FILE),
      headersFile(process.env.BASE_PATH ?? '', sourceCharsets(CONTENT, ids)),
    )
    publishExport(NEXT_EXPORT, EXPORT, PREVIOUS)
  },
})
