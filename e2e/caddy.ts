import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort, type Host, stop, waitForServer } from './host'

const PLACES = ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy']

/** Path of Caddy: what CADDY names, else the system's, else null. */
export function findCaddy(): string | null {
  return (
    [process.env.CADDY ?? '', ...PLACES].find((place) => place !== '' && existsSync(place)) ?? null
  )
}

/** Serves an export with hosting/Caddyfile. */
export async function startCaddy(caddy: string, folder: string): Promise<Host> {
  const port = await freePort()
  const home = mkdtempSync(path.join(tmpdir(), 'chayue-caddy-'))
  const site = readFileSync('hosting/Caddyfile', 'utf8')
    .replace(':80 {', `http://127.0.0.1:${port} {`)
    .replace('root * /var/www/chayue', `root * ${folder}`)
  // Without the port where it takes orders, which would be the same for all.
  writeFileSync(path.join(home, 'Caddyfile'), `{\n\tadmin off\n}\n${site}`)
  let said = ''
  const server = spawn(
    caddy,
    ['run', '--adapter', 'caddyfile', '--config', path.join(home, 'Caddyfile')],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home },
    },
  )
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const url = `http://127.0.0.1:${port}`
  await waitForServer(url, server, () => said)
  return {
    url,
    close: async () => {
      await stop(server)
      rmSync(home, { recursive: true })
    },
  }
}
