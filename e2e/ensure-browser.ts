import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser } from './find-browser'

/* Finds a browser for the tests, or installs one: from Debian, else Playwright's own. */

const DEBIAN = 'apt-get update && apt-get install -y chromium fonts-noto-cjk'
const PLAYWRIGHT = 'npx playwright install chromium'

function install() {
  const isDebian = existsSync('/usr/bin/apt-get')
  const canInstall = process.getuid?.() === 0
  for (const command of [...(isDebian && canInstall ? [DEBIAN] : []), PLAYWRIGHT]) {
    process.stderr.write(`no browser found: ${command}\n`)
    spawnSync(command, { shell: true, stdio: ['ignore', 2, 2] })
    if (findBrowser()) return
  }
}

if (!findBrowser()) install()
const browser = findBrowser()
if (browser) {
  process.stderr.write(`browser: ${browser}\n`)
} else {
  process.stderr.write(
    `no browser for the tests: install Chromium (Debian: ${DEBIAN}; elsewhere: ${PLAYWRIGHT})\n`,
  )
  process.exitCode = 1
}
