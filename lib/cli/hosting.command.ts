import { runCommand, UsageError } from '@/lib/cli/run-command'
import { caddyFile } from '@/lib/hosting/caddy'
import { headersFile } from '@/lib/hosting/headers-file'
import { nginxFile } from '@/lib/hosting/nginx'

const FILES: Readonly<Record<string, (basePath: string) => string>> = {
  nginx: nginxFile,
  caddy: caddyFile,
  headers: headersFile,
}

await runCommand(() => {
  const [kind = ''] = process.argv.slice(2)
  const file = FILES[kind]
  if (!file) throw new UsageError(`usage: npm run hosting -- ${Object.keys(FILES).join(' | ')}`)
  process.stdout.write(file(process.env.BASE_PATH ?? ''))
})
