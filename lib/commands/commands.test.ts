import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COMMANDS, helpText } from './commands'

test('every module of a command is a command', () => {
  const modules = readdirSync(import.meta.dirname).flatMap(
    (name) => /^(.+)\.command\.ts$/.exec(name)?.[1] ?? [],
  )
  expect([...COMMANDS.keys()].sort()).toEqual(modules.sort())
})

test('what npm’s scripts call is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>
  }
  const called = Object.values(scripts).flatMap((script) =>
    [...script.matchAll(/commands\/chayue\.ts ([\w-]+)/g)].map(([, name]) => name),
  )
  expect(called.length).toBeGreaterThan(10)
  expect(called.filter((name) => name !== undefined && !COMMANDS.has(name))).toEqual([])
})

test('the help has a line for each', () => {
  for (const [name, { does }] of COMMANDS)
    expect(helpText()).toMatch(new RegExp(`^  ${name} +${does}$`, 'm'))
})
