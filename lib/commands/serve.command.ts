import { EXPORT, PREVIOUS } from '@/lib/pipeline/paths'
import { runCommand } from '@/lib/terminal/run-command'
import { serveExport } from '@/lib/server/serve-export'

await runCommand(() => serveExport(EXPORT, PREVIOUS))
