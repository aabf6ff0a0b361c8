import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findNginx } from './nginx'

/* Finds nginx for the tests of hosting/nginx.conf, or installs it where that is possible; without it they are skipped. */

// In this “runlevel” a package starts no service, which would take port 80.
const INSTALL = 'apt-get update && RUNLEVEL=1 apt-get install -y --no-install-recommends nginx'

function install() {
  const canInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
  if (!canInstall) return
  process.stderr.write(`no nginx found: ${INSTALL}\n`)
  spawnSync(INSTALL, { shell: true, stdio: ['ignore', 2, 2] })
}

if (!findNginx()) install()
const nginx = findNginx()
process.stderr.write(nginx ? `nginx: ${nginx}\n` : `nginx: none; its tests are skipped (Debian: ${INSTALL})\n`)
