import { buildIndex } from '@/lib/cli/build-index'
import { runCommand } from '@/lib/cli/run-command'

await runCommand(() => {
  buildIndex()
})
