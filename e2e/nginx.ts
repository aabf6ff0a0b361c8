import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort, type Host, stop, waitForServer } from './host'

const PLACES = [
  '/usr/sbin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/local/bin/nginx',
  '/opt/homebrew/bin/nginx',
]

/** Path of the system's nginx, or null. */
export function findNginx(): string | null {
  return PLACES.find((place) => existsSync(place)) ?? null
}

/** Serves an export with hosting/nginx.conf, in one process whose files are all in a temporary folder. */
export async function startNginx(nginx: string, folder: string): Promise<Host> {
  const port = await freePort()
  const home = mkdtempSync(path.join(tmpdir(), 'chayue-nginx-'))
  const site = readFileSync('hosting/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/chayue;', `root ${folder};`)
  writeFileSync(path.join(home, 'site.conf'), site)
  writeFileSync(path.join(home, 'nginx.conf'), mainFile(home))
  const errors = path.join(home, 'error.log')
  const server = spawn(nginx, ['-p', home, '-c', path.join(home, 'nginx.conf'), '-e', errors], {
    stdio: 'ignore',
  })
  const url = `http://127.0.0.1:${port}`
  await waitForServer(url, server, () => readFileSync(errors, 'utf8'))
  return {
    url,
    close: async () => {
      await stop(server)
      rmSync(home, { recursive: true })
    },
  }
}

function mainFile(home: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `
daemon off;
# So that whoever runs the tests may read the export, and one process is to be ended.
master_process off;
pid ${home}/nginx.pid;
events {}
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${home}/${name};`).join('\n  ')}
  include ${home}/site.conf;
}
`
}
