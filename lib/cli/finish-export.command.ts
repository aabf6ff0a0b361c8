import { computeBuildId } from '@/lib/build/build-id'
import { finishExport } from '@/lib/build/finish-export'
import { CONTENT, EXPORT } from '@/lib/build/paths'
import { writeReportFiles } from '@/lib/build/write-report-files'
import { runCommand } from '@/lib/cli/run-command'

await runCommand(() => {
  writeReportFiles(CONTENT, EXPORT)
  const removed = finishExport(EXPORT, computeBuildId())
  process.stderr.write(`export: ${removed} unused payload files removed\n`)
})
