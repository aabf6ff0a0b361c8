import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { installPrograms } from '@/lib/browsers/install-programs'
import { PROGRAMS } from './programs'

/*
 * npm run setup [NAME…]: finds what the tests need, and installs what is missing: on Debian as root from
 * its packages, elsewhere Playwright's own browsers. Without Chromium it fails; without the others, their
 * tests are left out, and the run of the tests says so.
 */

const say = (line: string) => process.stderr.write(`${line}\n`)
const names = process.argv.slice(2).map((name) => name.toLowerCase())
const known = PROGRAMS.map(({ name }) => name.toLowerCase())
const unknown = names.filter((name) => !known.includes(name))

if (unknown.length > 0) {
  say(`setup: there is no program ${unknown.join(', ')}; there are ${known.join(', ')}`)
  process.exitCode = 1
} else {
  const isComplete = installPrograms(
    PROGRAMS.filter(({ name }) => names.length === 0 || names.includes(name.toLowerCase())),
    {
      hasDebianPackages: existsSync('/usr/bin/apt-get') && process.getuid?.() === 0,
      run: (command) => spawnSync(command, { shell: true, stdio: ['ignore', 2, 2] }).status === 0,
      say,
    },
  )
  if (!isComplete) process.exitCode = 1
}
