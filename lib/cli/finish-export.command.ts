import { computeBuildId } from '@/lib/build/build-id'
import { finishExport } from '@/lib/build/finish-export'
import { EXPORT } from '@/lib/build/paths'
import { placeSearch } from '@/lib/build/place-search'
import { runCommand } from '@/lib/cli/run-command'

await runCommand(() => {
  placeSearch()
  const removed = finishExport(EXPORT, computeBuildId())
  process.stderr.write(`export: ${removed} unused payload files removed\n`)
})
