import { expect, test } from 'vitest'
import { installPrograms, type Program } from './install-programs'

/** A machine without any of the programs, where commands of `works` install what they name. */
function machine({ there = [] as string[], works = /^$/, hasDebianPackages = false } = {}) {
  const found = new Set(there)
  const program = (
    name: string,
    packages: readonly string[],
    playwright?: Program['playwright'],
  ): Program => ({
    name,
    packages,
    find: () => (found.has(name) ? `/usr/bin/${name}` : null),
    ...(playwright && { playwright }),
  })
  const programs = [
    program('Chromium', ['chromium', 'fonts-noto-cjk'], 'chromium'),
    program('Firefox', ['firefox-esr'], 'firefox'),
    program('nginx', ['nginx']),
  ]
  const commands: string[] = []
  const said: string[] = []
  const run = (command: string) => {
    commands.push(command.replace(/^.*--no-install-recommends/, 'apt-get install'))
    const isDone = works.test(command)
    for (const { name, packages, playwright } of programs) {
      if (
        isDone &&
        (command.endsWith(packages.join(' ')) ||
          (playwright && command.endsWith(`playwright install ${playwright}`)))
      )
        found.add(name)
    }
    return isDone
  }
  const isComplete = installPrograms(programs, {
    hasDebianPackages,
    run,
    say: (line) => said.push(line),
  })
  return { isComplete, commands, said: said.join('\n') }
}

test('where all is there, nothing is installed', () => {
  const { isComplete, commands, said } = machine({
    there: ['Chromium', 'Firefox', 'nginx'],
    hasDebianPackages: true,
  })
  expect([isComplete, commands]).toEqual([true, []])
  expect(said).toContain('setup: Firefox: /usr/bin/Firefox')
})

test('on Debian as root, the packages of what is missing', () => {
  const { isComplete, commands, said } = machine({
    there: ['Chromium'],
    works: /apt-get/,
    hasDebianPackages: true,
  })
  expect([isComplete, commands]).toEqual([
    true,
    ['apt-get update', 'apt-get install firefox-esr', 'apt-get install nginx'],
  ])
  expect(said).not.toContain('could not be installed')
})

test('a package that is not to be had does not keep the others out; Playwright’s build takes its place', () => {
  const { isComplete, commands, said } = machine({
    works: /nginx|playwright/,
    hasDebianPackages: true,
  })
  expect(isComplete).toBe(true)
  expect(commands).toEqual([
    'apt-get update',
    'apt-get install chromium fonts-noto-cjk',
    'apt-get install firefox-esr',
    'apt-get install nginx',
    'npx playwright install chromium',
    'npx playwright install firefox',
  ])
  expect(said).toContain('setup: this failed: apt-get update')
})

test('elsewhere Playwright’s builds; what it has none of is told with how to get it', () => {
  const { isComplete, commands, said } = machine({ works: /playwright/ })
  expect([isComplete, commands]).toEqual([
    true,
    ['npx playwright install chromium', 'npx playwright install firefox'],
  ])
  expect(said).toContain(
    'nginx could not be installed, so its tests will be left out; Debian, as root: apt-get install nginx',
  )
})

test('without Firefox its tests are left out; without Chromium it fails', () => {
  const withoutFirefox = machine({ there: ['Chromium'] })
  expect(withoutFirefox.isComplete).toBe(true)
  expect(withoutFirefox.said).toContain('setup: Firefox: not there')
  const without = machine()
  expect(without.isComplete).toBe(false)
  expect(without.said).toContain(
    'Chromium could not be installed, so the browser tests cannot be run; Debian, as root: apt-get install chromium fonts-noto-cjk; elsewhere: npx playwright install --with-deps chromium',
  )
})
