import { CONTENT } from '@/lib/pipeline/paths'
import { listReports } from '@/lib/pipeline/content/read-report'
import { sourceCharsets } from '@/lib/pipeline/content/read-source-charsets'
import { checkSettings } from '@/lib/terminal/check-command'
import { UsageError } from '@/lib/terminal/run-command'
import { defineCommand } from './command'
import { caddyFile } from '@/lib/site/caddy'
import { headersFile } from '@/lib/site/headers-file'
import { nginxFile } from '@/lib/site/nginx'
import type { SourceCharsets } from '@/lib/site/source-charsets'

const FILES: Readonly<Record<string, (basePath: string, charsets: SourceCharsets) => string>> = {
  nginx: nginxFile,
  caddy: caddyFile,
  headers: headersFile,
}

const CALL = `npm run hosting -- ${Object.keys(FILES).join(' | ')}`

export const command = defineCommand({
  usage: `${CALL}

打印这种服务器的配置。`,
  takesMore: true,
  read: ({ positionals: [kind = ''] }) => {
    const file = FILES[kind]
    if (!file) throw new UsageError(`写法：${CALL}`)
    return file
  },
  run: (file) => {
    checkSettings()
    const charsets = sourceCharsets(CONTENT, listReports(CONTENT))
    process.stdout.write(file(process.env.BASE_PATH ?? '', charsets))
  },
})
