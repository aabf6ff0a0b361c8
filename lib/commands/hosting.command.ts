import { CONTENT } from '@/lib/pipeline/paths'
import { listReports } from '@/lib/pipeline/content/read-report'
import { sourceCharsets } from '@/lib/pipeline/content/read-source-charsets'
import { checkSettings } from '@/lib/terminal/check-command'
import { runCommand, UsageError } from '@/lib/terminal/run-command'
import { caddyFile } from '@/lib/site/caddy'
import { headersFile } from '@/lib/site/headers-file'
import { nginxFile } from '@/lib/site/nginx'
import type { SourceCharsets } from '@/lib/site/source-charsets'

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
  process.stdout.write(
    file(process.env.BASE_PATH ?? '', sourceCharsets(CONTENT, listReports(CONTENT))),
  )
})
