import { EXPORT, PREVIOUS } from '@/lib/build/paths'
import { runCommand } from '@/lib/cli/run-command'
import { serveExport } from '@/lib/cli/serve-export'

await runCommand(() => serveExport(EXPORT, PREVIOUS))
