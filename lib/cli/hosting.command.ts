import { CONTENT } from '@/lib/build/paths'
import { listReports } from '@/lib/build/read-report'
import { sourceCharsets } from '@/lib/build/source-charsets'
import { checkSettings } from '@/lib/cli/check-command'
import { runCommand, UsageError } from '@/lib/cli/run-command'
import { caddyFile } from '@/lib/hosting/caddy'
import { headersFile } from '@/lib/hosting/headers-file'
import { nginxFile } from '@/lib/hosting/nginx'
import type { SourceCharsets } from '@/lib/hosting/source-charsets'

const FILES: Readonly<Record<string, (basePath: string, charsets: SourceCharsets) => string>> = {
  nginx: nginxFile,
  caddy: caddyFile,
  headers: headersFile,
}

await runCommand(() => {
  const [kind = ''] = process.argv.slice(2)
  const file = FILES[kind]
  if (!file) throw new UsageError(`写法：npm run hosting -- ${Object.keys(FILES).join(' | ')}`)
  checkSettings()
  process.stdout.write(file(process.env.BASE_PATH ?? '', sourceCharsets(CONTENT, listReports(CONTENT))))
})
