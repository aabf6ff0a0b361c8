import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Program, PROGRAMS } from './programs'

/*
 * npm run setup [NAME…]: finds what the tests need, and installs what is missing: on Debian as root from
 * its packages, elsewhere Playwright's own browsers. Without Chromium it fails; without the others, their
 * tests are left out, and the run of the tests says so.
 */

// In this “runlevel” a package starts no service, which would take port 80.
const APT_INSTALL = 'RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends'

const say = (line: string) => process.stderr.write(`${line}\n`)
const names = process.argv.slice(2).map((name) => name.toLowerCase())
const wanted = PROGRAMS.filter(({ name }) => names.length === 0 || names.includes(name.toLowerCase()))
const missing = () => wanted.filter(({ find }) => find() === null)

/** @param why  what is missing */
function run(command: string, why: string): boolean {
  say(`setup: ${why}: ${command}`)
  return spawnSync(command, { shell: true, stdio: ['ignore', 2, 2] }).status === 0
}

function installFromDebian() {
  const [first] = missing()
  if (!first || !existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return
  if (!run('apt-get update', 'looking for packages')) return
  // One at a time: a distribution may have some of them.
  for (const { name, packages } of missing()) run(`${APT_INSTALL} ${packages.join(' ')}`, `no ${name}`)
}

function installFromPlaywright() {
  for (const { name, playwright } of missing()) {
    if (playwright) run(`npx playwright install ${playwright}`, `no ${name}`)
  }
}

function howToInstall({ packages, playwright }: Program): string {
  const debian = `Debian, as root: apt-get install ${packages.join(' ')}`
  return playwright ? `${debian}; elsewhere: npx playwright install --with-deps ${playwright}` : debian
}

installFromDebian()
installFromPlaywright()
for (const { name, find } of wanted) say(`setup: ${name}: ${find() ?? 'not there'}`)
for (const program of missing()) {
  say(`setup: ${program.name} could not be installed; ${howToInstall(program)}`)
  if (program.playwright === 'chromium') process.exitCode = 1
}
